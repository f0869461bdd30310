const id = 47;
const ids = [47];
const modules = {
  /***/
  6047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        uL: () => (
          /* reexport */
          barX
        ),
        Om: () => (
          /* reexport */
          dot
        ),
        JD: () => (
          /* reexport */
          gridX
        ),
        Qf: () => (
          /* reexport */
          gridY
        ),
        nf: () => (
          /* reexport */
          link_link
        ),
        QI: () => (
          /* reexport */
          plot
        ),
        aT: () => (
          /* reexport */
          rectY
        ),
        hI: () => (
          /* reexport */
          ruleX
        ),
        OJ: () => (
          /* reexport */
          ruleY
        ),
        Qq: () => (
          /* reexport */
          text_text
        )
      });
      ;
      function d3_array_ascending(a2, b) {
        return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
      }
      function descending(a2, b) {
        return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
      }
      function bisector(f) {
        let compare1, compare2, delta;
        if (f.length !== 2) {
          compare1 = d3_array_ascending;
          compare2 = (d, x2) => d3_array_ascending(f(d), x2);
          delta = (d, x2) => f(d) - x2;
        } else {
          compare1 = f === d3_array_ascending || f === descending ? f : zero;
          compare2 = f;
          delta = f;
        }
        function left2(a2, x2, lo = 0, hi = a2.length) {
          if (lo < hi) {
            if (compare1(x2, x2) !== 0) return hi;
            do {
              const mid2 = lo + hi >>> 1;
              if (compare2(a2[mid2], x2) < 0) lo = mid2 + 1;
              else hi = mid2;
            } while (lo < hi);
          }
          return lo;
        }
        function right2(a2, x2, lo = 0, hi = a2.length) {
          if (lo < hi) {
            if (compare1(x2, x2) !== 0) return hi;
            do {
              const mid2 = lo + hi >>> 1;
              if (compare2(a2[mid2], x2) <= 0) lo = mid2 + 1;
              else hi = mid2;
            } while (lo < hi);
          }
          return lo;
        }
        function center2(a2, x2, lo = 0, hi = a2.length) {
          const i = left2(a2, x2, lo, hi - 1);
          return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
        }
        return { left: left2, center: center2, right: right2 };
      }
      function zero() {
        return 0;
      }
      function number(x2) {
        return x2 === null ? NaN : +x2;
      }
      function* numbers(values2, valueof2) {
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 != null && (value2 = +value2) >= value2) {
              yield value2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2) {
              yield value2;
            }
          }
        }
      }
      const ascendingBisect = bisector(d3_array_ascending);
      const bisectRight = ascendingBisect.right;
      const bisectLeft = ascendingBisect.left;
      const bisectCenter = bisector(number).center;
      function d3_array_blur(values2, r) {
        if (!((r = +r) >= 0)) throw new RangeError("invalid r");
        let length = values2.length;
        if (!((length = Math.floor(length)) >= 0)) throw new RangeError("invalid length");
        if (!length || !r) return values2;
        const blur = blurf(r);
        const temp = values2.slice();
        blur(values2, temp, 0, length, 1);
        blur(temp, values2, 0, length, 1);
        blur(values2, temp, 0, length, 1);
        return values2;
      }
      const blur2 = Blur2(blurf);
      const blurImage = Blur2(blurfImage);
      function Blur2(blur) {
        return function(data, rx, ry = rx) {
          if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
          if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
          let { data: values2, width, height } = data;
          if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
          if (!((height = Math.floor(height !== void 0 ? height : values2.length / width)) >= 0)) throw new RangeError("invalid height");
          if (!width || !height || !rx && !ry) return data;
          const blurx = rx && blur(rx);
          const blury = ry && blur(ry);
          const temp = values2.slice();
          if (blurx && blury) {
            blurh(blurx, temp, values2, width, height);
            blurh(blurx, values2, temp, width, height);
            blurh(blurx, temp, values2, width, height);
            blurv(blury, values2, temp, width, height);
            blurv(blury, temp, values2, width, height);
            blurv(blury, values2, temp, width, height);
          } else if (blurx) {
            blurh(blurx, values2, temp, width, height);
            blurh(blurx, temp, values2, width, height);
            blurh(blurx, values2, temp, width, height);
          } else if (blury) {
            blurv(blury, values2, temp, width, height);
            blurv(blury, temp, values2, width, height);
            blurv(blury, values2, temp, width, height);
          }
          return data;
        };
      }
      function blurh(blur, T, S, w, h) {
        for (let y2 = 0, n = w * h; y2 < n; ) {
          blur(T, S, y2, y2 += w, 1);
        }
      }
      function blurv(blur, T, S, w, h) {
        for (let x2 = 0, n = w * h; x2 < w; ++x2) {
          blur(T, S, x2, x2 + n, w);
        }
      }
      function blurfImage(radius2) {
        const blur = blurf(radius2);
        return (T, S, start, stop, step2) => {
          start <<= 2, stop <<= 2, step2 <<= 2;
          blur(T, S, start + 0, stop + 0, step2);
          blur(T, S, start + 1, stop + 1, step2);
          blur(T, S, start + 2, stop + 2, step2);
          blur(T, S, start + 3, stop + 3, step2);
        };
      }
      function blurf(radius2) {
        const radius0 = Math.floor(radius2);
        if (radius0 === radius2) return bluri(radius2);
        const t = radius2 - radius0;
        const w = 2 * radius2 + 1;
        return (T, S, start, stop, step2) => {
          if (!((stop -= step2) >= start)) return;
          let sum2 = radius0 * S[start];
          const s0 = step2 * radius0;
          const s1 = s0 + step2;
          for (let i = start, j = start + s0; i < j; i += step2) {
            sum2 += S[Math.min(stop, i)];
          }
          for (let i = start, j = stop; i <= j; i += step2) {
            sum2 += S[Math.min(stop, i + s0)];
            T[i] = (sum2 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
            sum2 -= S[Math.max(start, i - s0)];
          }
        };
      }
      function bluri(radius2) {
        const w = 2 * radius2 + 1;
        return (T, S, start, stop, step2) => {
          if (!((stop -= step2) >= start)) return;
          let sum2 = radius2 * S[start];
          const s2 = step2 * radius2;
          for (let i = start, j = start + s2; i < j; i += step2) {
            sum2 += S[Math.min(stop, i)];
          }
          for (let i = start, j = stop; i <= j; i += step2) {
            sum2 += S[Math.min(stop, i + s2)];
            T[i] = sum2 / w;
            sum2 -= S[Math.max(start, i - s2)];
          }
        };
      }
      function count(values2, valueof2) {
        let count2 = 0;
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 != null && (value2 = +value2) >= value2) {
              ++count2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2) {
              ++count2;
            }
          }
        }
        return count2;
      }
      function length$1(array2) {
        return array2.length | 0;
      }
      function empty(length) {
        return !(length > 0);
      }
      function arrayify(values2) {
        return typeof values2 !== "object" || "length" in values2 ? values2 : Array.from(values2);
      }
      function reducer(reduce2) {
        return (values2) => reduce2(...values2);
      }
      function cross(...values2) {
        const reduce2 = typeof values2[values2.length - 1] === "function" && reducer(values2.pop());
        values2 = values2.map(arrayify);
        const lengths = values2.map(length$1);
        const j = values2.length - 1;
        const index2 = new Array(j + 1).fill(0);
        const product = [];
        if (j < 0 || lengths.some(empty)) return product;
        while (true) {
          product.push(index2.map((j2, i2) => values2[i2][j2]));
          let i = j;
          while (++index2[i] === lengths[i]) {
            if (i === 0) return reduce2 ? product.map(reduce2) : product;
            index2[i--] = 0;
          }
        }
      }
      function cumsum(values2, valueof2) {
        var sum2 = 0, index2 = 0;
        return Float64Array.from(values2, valueof2 === void 0 ? (v) => sum2 += +v || 0 : (v) => sum2 += +valueof2(v, index2++, values2) || 0);
      }
      function variance(values2, valueof2) {
        let count2 = 0;
        let delta;
        let mean2 = 0;
        let sum2 = 0;
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 != null && (value2 = +value2) >= value2) {
              delta = value2 - mean2;
              mean2 += delta / ++count2;
              sum2 += delta * (value2 - mean2);
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2) {
              delta = value2 - mean2;
              mean2 += delta / ++count2;
              sum2 += delta * (value2 - mean2);
            }
          }
        }
        if (count2 > 1) return sum2 / (count2 - 1);
      }
      function deviation(values2, valueof2) {
        const v = variance(values2, valueof2);
        return v ? Math.sqrt(v) : v;
      }
      function extent(values2, valueof2) {
        let min2;
        let max2;
        if (valueof2 === void 0) {
          for (const value2 of values2) {
            if (value2 != null) {
              if (min2 === void 0) {
                if (value2 >= value2) min2 = max2 = value2;
              } else {
                if (min2 > value2) min2 = value2;
                if (max2 < value2) max2 = value2;
              }
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null) {
              if (min2 === void 0) {
                if (value2 >= value2) min2 = max2 = value2;
              } else {
                if (min2 > value2) min2 = value2;
                if (max2 < value2) max2 = value2;
              }
            }
          }
        }
        return [min2, max2];
      }
      class d3_array_Adder {
        constructor() {
          this._partials = new Float64Array(32);
          this._n = 0;
        }
        add(x2) {
          const p = this._partials;
          let i = 0;
          for (let j = 0; j < this._n && j < 32; j++) {
            const y2 = p[j], hi = x2 + y2, lo = Math.abs(x2) < Math.abs(y2) ? x2 - (hi - y2) : y2 - (hi - x2);
            if (lo) p[i++] = lo;
            x2 = hi;
          }
          p[i] = x2;
          this._n = i + 1;
          return this;
        }
        valueOf() {
          const p = this._partials;
          let n = this._n, x2, y2, lo, hi = 0;
          if (n > 0) {
            hi = p[--n];
            while (n > 0) {
              x2 = hi;
              y2 = p[--n];
              hi = x2 + y2;
              lo = y2 - (hi - x2);
              if (lo) break;
            }
            if (n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0)) {
              y2 = lo * 2;
              x2 = hi + y2;
              if (y2 == x2 - hi) hi = x2;
            }
          }
          return hi;
        }
      }
      function fsum(values2, valueof2) {
        const adder = new d3_array_Adder();
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 = +value2) {
              adder.add(value2);
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if (value2 = +valueof2(value2, ++index2, values2)) {
              adder.add(value2);
            }
          }
        }
        return +adder;
      }
      function fcumsum(values2, valueof2) {
        const adder = new d3_array_Adder();
        let index2 = -1;
        return Float64Array.from(
          values2,
          valueof2 === void 0 ? (v) => adder.add(+v || 0) : (v) => adder.add(+valueof2(v, ++index2, values2) || 0)
        );
      }
      class InternMap extends Map {
        constructor(entries, key = d3_array_keyof) {
          super();
          Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
          if (entries != null) for (const [key2, value2] of entries) this.set(key2, value2);
        }
        get(key) {
          return super.get(intern_get(this, key));
        }
        has(key) {
          return super.has(intern_get(this, key));
        }
        set(key, value2) {
          return super.set(intern_set(this, key), value2);
        }
        delete(key) {
          return super.delete(intern_delete(this, key));
        }
      }
      class InternSet extends Set {
        constructor(values2, key = d3_array_keyof) {
          super();
          Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
          if (values2 != null) for (const value2 of values2) this.add(value2);
        }
        has(value2) {
          return super.has(intern_get(this, value2));
        }
        add(value2) {
          return super.add(intern_set(this, value2));
        }
        delete(value2) {
          return super.delete(intern_delete(this, value2));
        }
      }
      function intern_get({ _intern, _key }, value2) {
        const key = _key(value2);
        return _intern.has(key) ? _intern.get(key) : value2;
      }
      function intern_set({ _intern, _key }, value2) {
        const key = _key(value2);
        if (_intern.has(key)) return _intern.get(key);
        _intern.set(key, value2);
        return value2;
      }
      function intern_delete({ _intern, _key }, value2) {
        const key = _key(value2);
        if (_intern.has(key)) {
          value2 = _intern.get(key);
          _intern.delete(key);
        }
        return value2;
      }
      function d3_array_keyof(value2) {
        return value2 !== null && typeof value2 === "object" ? value2.valueOf() : value2;
      }
      function d3_array_identity(x2) {
        return x2;
      }
      function d3_array_group(values2, ...keys) {
        return nest(values2, d3_array_identity, d3_array_identity, keys);
      }
      function groups(values2, ...keys) {
        return nest(values2, Array.from, d3_array_identity, keys);
      }
      function flatten$1(groups2, keys) {
        for (let i = 1, n = keys.length; i < n; ++i) {
          groups2 = groups2.flatMap((g) => g.pop().map(([key, value2]) => [...g, key, value2]));
        }
        return groups2;
      }
      function flatGroup(values2, ...keys) {
        return flatten$1(groups(values2, ...keys), keys);
      }
      function flatRollup(values2, reduce2, ...keys) {
        return flatten$1(rollups(values2, reduce2, ...keys), keys);
      }
      function rollup(values2, reduce2, ...keys) {
        return nest(values2, d3_array_identity, reduce2, keys);
      }
      function rollups(values2, reduce2, ...keys) {
        return nest(values2, Array.from, reduce2, keys);
      }
      function index(values2, ...keys) {
        return nest(values2, d3_array_identity, unique, keys);
      }
      function indexes(values2, ...keys) {
        return nest(values2, Array.from, unique, keys);
      }
      function unique(values2) {
        if (values2.length !== 1) throw new Error("duplicate key");
        return values2[0];
      }
      function nest(values2, map2, reduce2, keys) {
        return (function regroup(values3, i) {
          if (i >= keys.length) return reduce2(values3);
          const groups2 = new InternMap();
          const keyof2 = keys[i++];
          let index2 = -1;
          for (const value2 of values3) {
            const key = keyof2(value2, ++index2, values3);
            const group2 = groups2.get(key);
            if (group2) group2.push(value2);
            else groups2.set(key, [value2]);
          }
          for (const [key, values4] of groups2) {
            groups2.set(key, regroup(values4, i));
          }
          return map2(groups2);
        })(values2, 0);
      }
      function permute(source, keys) {
        return Array.from(keys, (key) => source[key]);
      }
      function sort(values2, ...F) {
        if (typeof values2[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
        values2 = Array.from(values2);
        let [f] = F;
        if (f && f.length !== 2 || F.length > 1) {
          const index2 = Uint32Array.from(values2, (d, i) => i);
          if (F.length > 1) {
            F = F.map((f2) => values2.map(f2));
            index2.sort((i, j) => {
              for (const f2 of F) {
                const c2 = d3_array_ascendingDefined(f2[i], f2[j]);
                if (c2) return c2;
              }
            });
          } else {
            f = values2.map(f);
            index2.sort((i, j) => d3_array_ascendingDefined(f[i], f[j]));
          }
          return permute(values2, index2);
        }
        return values2.sort(compareDefined(f));
      }
      function compareDefined(compare = d3_array_ascending) {
        if (compare === d3_array_ascending) return d3_array_ascendingDefined;
        if (typeof compare !== "function") throw new TypeError("compare is not a function");
        return (a2, b) => {
          const x2 = compare(a2, b);
          if (x2 || x2 === 0) return x2;
          return (compare(b, b) === 0) - (compare(a2, a2) === 0);
        };
      }
      function d3_array_ascendingDefined(a2, b) {
        return (a2 == null || !(a2 >= a2)) - (b == null || !(b >= b)) || (a2 < b ? -1 : a2 > b ? 1 : 0);
      }
      function groupSort(values2, reduce2, key) {
        return (reduce2.length !== 2 ? sort(rollup(values2, reduce2, key), (([ak, av], [bk, bv]) => d3_array_ascending(av, bv) || d3_array_ascending(ak, bk))) : sort(d3_array_group(values2, key), (([ak, av], [bk, bv]) => reduce2(av, bv) || d3_array_ascending(ak, bk)))).map(([key2]) => key2);
      }
      var array = Array.prototype;
      var slice = array.slice;
      function constant(x2) {
        return () => x2;
      }
      const e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
      function tickSpec(start, stop, count2) {
        const step2 = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step2)), error = step2 / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
        let i1, i2, inc;
        if (power < 0) {
          inc = Math.pow(10, -power) / factor;
          i1 = Math.round(start * inc);
          i2 = Math.round(stop * inc);
          if (i1 / inc < start) ++i1;
          if (i2 / inc > stop) --i2;
          inc = -inc;
        } else {
          inc = Math.pow(10, power) * factor;
          i1 = Math.round(start / inc);
          i2 = Math.round(stop / inc);
          if (i1 * inc < start) ++i1;
          if (i2 * inc > stop) --i2;
        }
        if (i2 < i1 && 0.5 <= count2 && count2 < 2) return tickSpec(start, stop, count2 * 2);
        return [i1, i2, inc];
      }
      function ticks(start, stop, count2) {
        stop = +stop, start = +start, count2 = +count2;
        if (!(count2 > 0)) return [];
        if (start === stop) return [start];
        const reverse2 = stop < start, [i1, i2, inc] = reverse2 ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
        if (!(i2 >= i1)) return [];
        const n = i2 - i1 + 1, ticks2 = new Array(n);
        if (reverse2) {
          if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
          else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
        } else {
          if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
          else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
        }
        return ticks2;
      }
      function tickIncrement(start, stop, count2) {
        stop = +stop, start = +start, count2 = +count2;
        return tickSpec(start, stop, count2)[2];
      }
      function tickStep(start, stop, count2) {
        stop = +stop, start = +start, count2 = +count2;
        const reverse2 = stop < start, inc = reverse2 ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
        return (reverse2 ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
      }
      function nice(start, stop, count2) {
        let prestep;
        while (true) {
          const step2 = tickIncrement(start, stop, count2);
          if (step2 === prestep || step2 === 0 || !isFinite(step2)) {
            return [start, stop];
          } else if (step2 > 0) {
            const i = Math.ceil(start / step2);
            const j = Math.floor(stop / step2);
            start = (i - (i * step2 > start)) * step2;
            stop = (j + (j * step2 < stop)) * step2;
          } else if (step2 < 0) {
            const s2 = -step2;
            const i = Math.ceil(start * s2);
            const j = Math.floor(stop * s2);
            start = (i - (i / s2 > start)) / s2;
            stop = (j + (j / s2 < stop)) / s2;
          }
          prestep = step2;
        }
      }
      function thresholdSturges(values2) {
        return Math.max(1, Math.ceil(Math.log(count(values2)) / Math.LN2) + 1);
      }
      function bin() {
        var value2 = d3_array_identity, domain = extent, threshold2 = thresholdSturges;
        function histogram(data) {
          if (!Array.isArray(data)) data = Array.from(data);
          var i, n = data.length, x2, step2, values2 = new Array(n);
          for (i = 0; i < n; ++i) {
            values2[i] = value2(data[i], i, data);
          }
          var xz = domain(values2), x02 = xz[0], x12 = xz[1], tz = threshold2(values2, x02, x12);
          if (!Array.isArray(tz)) {
            const max2 = x12, tn = +tz;
            if (domain === extent) [x02, x12] = nice(x02, x12, tn);
            tz = ticks(x02, x12, tn);
            if (tz[0] <= x02) step2 = tickIncrement(x02, x12, tn);
            if (tz[tz.length - 1] >= x12) {
              if (max2 >= x12 && domain === extent) {
                const step3 = tickIncrement(x02, x12, tn);
                if (isFinite(step3)) {
                  if (step3 > 0) {
                    x12 = (Math.floor(x12 / step3) + 1) * step3;
                  } else if (step3 < 0) {
                    x12 = (Math.ceil(x12 * -step3) + 1) / -step3;
                  }
                }
              } else {
                tz.pop();
              }
            }
          }
          var m = tz.length, a2 = 0, b = m;
          while (tz[a2] <= x02) ++a2;
          while (tz[b - 1] > x12) --b;
          if (a2 || b < m) tz = tz.slice(a2, b), m = b - a2;
          var bins = new Array(m + 1), bin2;
          for (i = 0; i <= m; ++i) {
            bin2 = bins[i] = [];
            bin2.x0 = i > 0 ? tz[i - 1] : x02;
            bin2.x1 = i < m ? tz[i] : x12;
          }
          if (isFinite(step2)) {
            if (step2 > 0) {
              for (i = 0; i < n; ++i) {
                if ((x2 = values2[i]) != null && x02 <= x2 && x2 <= x12) {
                  bins[Math.min(m, Math.floor((x2 - x02) / step2))].push(data[i]);
                }
              }
            } else if (step2 < 0) {
              for (i = 0; i < n; ++i) {
                if ((x2 = values2[i]) != null && x02 <= x2 && x2 <= x12) {
                  const j = Math.floor((x02 - x2) * step2);
                  bins[Math.min(m, j + (tz[j] <= x2))].push(data[i]);
                }
              }
            }
          } else {
            for (i = 0; i < n; ++i) {
              if ((x2 = values2[i]) != null && x02 <= x2 && x2 <= x12) {
                bins[bisectRight(tz, x2, 0, m)].push(data[i]);
              }
            }
          }
          return bins;
        }
        histogram.value = function(_) {
          return arguments.length ? (value2 = typeof _ === "function" ? _ : constant(_), histogram) : value2;
        };
        histogram.domain = function(_) {
          return arguments.length ? (domain = typeof _ === "function" ? _ : constant([_[0], _[1]]), histogram) : domain;
        };
        histogram.thresholds = function(_) {
          return arguments.length ? (threshold2 = typeof _ === "function" ? _ : constant(Array.isArray(_) ? slice.call(_) : _), histogram) : threshold2;
        };
        return histogram;
      }
      function max(values2, valueof2) {
        let max2;
        if (valueof2 === void 0) {
          for (const value2 of values2) {
            if (value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2)) {
              max2 = value2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2)) {
              max2 = value2;
            }
          }
        }
        return max2;
      }
      function maxIndex(values2, valueof2) {
        let max2;
        let maxIndex2 = -1;
        let index2 = -1;
        if (valueof2 === void 0) {
          for (const value2 of values2) {
            ++index2;
            if (value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2)) {
              max2 = value2, maxIndex2 = index2;
            }
          }
        } else {
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2)) {
              max2 = value2, maxIndex2 = index2;
            }
          }
        }
        return maxIndex2;
      }
      function min(values2, valueof2) {
        let min2;
        if (valueof2 === void 0) {
          for (const value2 of values2) {
            if (value2 != null && (min2 > value2 || min2 === void 0 && value2 >= value2)) {
              min2 = value2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (min2 > value2 || min2 === void 0 && value2 >= value2)) {
              min2 = value2;
            }
          }
        }
        return min2;
      }
      function minIndex(values2, valueof2) {
        let min2;
        let minIndex2 = -1;
        let index2 = -1;
        if (valueof2 === void 0) {
          for (const value2 of values2) {
            ++index2;
            if (value2 != null && (min2 > value2 || min2 === void 0 && value2 >= value2)) {
              min2 = value2, minIndex2 = index2;
            }
          }
        } else {
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (min2 > value2 || min2 === void 0 && value2 >= value2)) {
              min2 = value2, minIndex2 = index2;
            }
          }
        }
        return minIndex2;
      }
      function quickselect(array2, k2, left2 = 0, right2 = Infinity, compare) {
        k2 = Math.floor(k2);
        left2 = Math.floor(Math.max(0, left2));
        right2 = Math.floor(Math.min(array2.length - 1, right2));
        if (!(left2 <= k2 && k2 <= right2)) return array2;
        compare = compare === void 0 ? d3_array_ascendingDefined : compareDefined(compare);
        while (right2 > left2) {
          if (right2 - left2 > 600) {
            const n = right2 - left2 + 1;
            const m = k2 - left2 + 1;
            const z = Math.log(n);
            const s2 = 0.5 * Math.exp(2 * z / 3);
            const sd = 0.5 * Math.sqrt(z * s2 * (n - s2) / n) * (m - n / 2 < 0 ? -1 : 1);
            const newLeft = Math.max(left2, Math.floor(k2 - m * s2 / n + sd));
            const newRight = Math.min(right2, Math.floor(k2 + (n - m) * s2 / n + sd));
            quickselect(array2, k2, newLeft, newRight, compare);
          }
          const t = array2[k2];
          let i = left2;
          let j = right2;
          swap(array2, left2, k2);
          if (compare(array2[right2], t) > 0) swap(array2, left2, right2);
          while (i < j) {
            swap(array2, i, j), ++i, --j;
            while (compare(array2[i], t) < 0) ++i;
            while (compare(array2[j], t) > 0) --j;
          }
          if (compare(array2[left2], t) === 0) swap(array2, left2, j);
          else ++j, swap(array2, j, right2);
          if (j <= k2) left2 = j + 1;
          if (k2 <= j) right2 = j - 1;
        }
        return array2;
      }
      function swap(array2, i, j) {
        const t = array2[i];
        array2[i] = array2[j];
        array2[j] = t;
      }
      function greatest(values2, compare = d3_array_ascending) {
        let max2;
        let defined2 = false;
        if (compare.length === 1) {
          let maxValue;
          for (const element of values2) {
            const value2 = compare(element);
            if (defined2 ? d3_array_ascending(value2, maxValue) > 0 : d3_array_ascending(value2, value2) === 0) {
              max2 = element;
              maxValue = value2;
              defined2 = true;
            }
          }
        } else {
          for (const value2 of values2) {
            if (defined2 ? compare(value2, max2) > 0 : compare(value2, value2) === 0) {
              max2 = value2;
              defined2 = true;
            }
          }
        }
        return max2;
      }
      function quantile(values2, p, valueof2) {
        values2 = Float64Array.from(numbers(values2, valueof2));
        if (!(n = values2.length) || isNaN(p = +p)) return;
        if (p <= 0 || n < 2) return min(values2);
        if (p >= 1) return max(values2);
        var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values2, i0).subarray(0, i0 + 1)), value1 = min(values2.subarray(i0 + 1));
        return value0 + (value1 - value0) * (i - i0);
      }
      function quantileSorted(values2, p, valueof2 = number) {
        if (!(n = values2.length) || isNaN(p = +p)) return;
        if (p <= 0 || n < 2) return +valueof2(values2[0], 0, values2);
        if (p >= 1) return +valueof2(values2[n - 1], n - 1, values2);
        var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof2(values2[i0], i0, values2), value1 = +valueof2(values2[i0 + 1], i0 + 1, values2);
        return value0 + (value1 - value0) * (i - i0);
      }
      function quantileIndex(values2, p, valueof2 = number) {
        if (isNaN(p = +p)) return;
        numbers2 = Float64Array.from(values2, (_, i2) => number(valueof2(values2[i2], i2, values2)));
        if (p <= 0) return minIndex(numbers2);
        if (p >= 1) return maxIndex(numbers2);
        var numbers2, index2 = Uint32Array.from(values2, (_, i2) => i2), j = numbers2.length - 1, i = Math.floor(j * p);
        quickselect(index2, i, 0, j, (i2, j2) => d3_array_ascendingDefined(numbers2[i2], numbers2[j2]));
        i = greatest(index2.subarray(0, i + 1), (i2) => numbers2[i2]);
        return i >= 0 ? i : -1;
      }
      function thresholdFreedmanDiaconis(values2, min2, max2) {
        const c2 = count(values2), d = quantile(values2, 0.75) - quantile(values2, 0.25);
        return c2 && d ? Math.ceil((max2 - min2) / (2 * d * Math.pow(c2, -1 / 3))) : 1;
      }
      function thresholdScott(values2, min2, max2) {
        const c2 = count(values2), d = deviation(values2);
        return c2 && d ? Math.ceil((max2 - min2) * Math.cbrt(c2) / (3.49 * d)) : 1;
      }
      function mean(values2, valueof2) {
        let count2 = 0;
        let sum2 = 0;
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 != null && (value2 = +value2) >= value2) {
              ++count2, sum2 += value2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2) {
              ++count2, sum2 += value2;
            }
          }
        }
        if (count2) return sum2 / count2;
      }
      function median(values2, valueof2) {
        return quantile(values2, 0.5, valueof2);
      }
      function medianIndex(values2, valueof2) {
        return quantileIndex(values2, 0.5, valueof2);
      }
      function* flatten(arrays) {
        for (const array2 of arrays) {
          yield* array2;
        }
      }
      function merge(arrays) {
        return Array.from(flatten(arrays));
      }
      function mode(values2, valueof2) {
        const counts = new InternMap();
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 != null && value2 >= value2) {
              counts.set(value2, (counts.get(value2) || 0) + 1);
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if ((value2 = valueof2(value2, ++index2, values2)) != null && value2 >= value2) {
              counts.set(value2, (counts.get(value2) || 0) + 1);
            }
          }
        }
        let modeValue;
        let modeCount = 0;
        for (const [value2, count2] of counts) {
          if (count2 > modeCount) {
            modeCount = count2;
            modeValue = value2;
          }
        }
        return modeValue;
      }
      function pairs(values2, pairof = pair) {
        const pairs2 = [];
        let previous;
        let first2 = false;
        for (const value2 of values2) {
          if (first2) pairs2.push(pairof(previous, value2));
          previous = value2;
          first2 = true;
        }
        return pairs2;
      }
      function pair(a2, b) {
        return [a2, b];
      }
      function d3_array_range(start, stop, step2) {
        start = +start, stop = +stop, step2 = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step2;
        var i = -1, n = Math.max(0, Math.ceil((stop - start) / step2)) | 0, range2 = new Array(n);
        while (++i < n) {
          range2[i] = start + i * step2;
        }
        return range2;
      }
      function rank(values2, valueof2 = d3_array_ascending) {
        if (typeof values2[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
        let V = Array.from(values2);
        const R = new Float64Array(V.length);
        if (valueof2.length !== 2) V = V.map(valueof2), valueof2 = d3_array_ascending;
        const compareIndex = (i, j) => valueof2(V[i], V[j]);
        let k2, r;
        values2 = Uint32Array.from(V, (_, i) => i);
        values2.sort(valueof2 === d3_array_ascending ? (i, j) => d3_array_ascendingDefined(V[i], V[j]) : compareDefined(compareIndex));
        values2.forEach((j, i) => {
          const c2 = compareIndex(j, k2 === void 0 ? j : k2);
          if (c2 >= 0) {
            if (k2 === void 0 || c2 > 0) k2 = j, r = i;
            R[j] = r;
          } else {
            R[j] = NaN;
          }
        });
        return R;
      }
      function least(values2, compare = d3_array_ascending) {
        let min2;
        let defined2 = false;
        if (compare.length === 1) {
          let minValue;
          for (const element of values2) {
            const value2 = compare(element);
            if (defined2 ? d3_array_ascending(value2, minValue) < 0 : d3_array_ascending(value2, value2) === 0) {
              min2 = element;
              minValue = value2;
              defined2 = true;
            }
          }
        } else {
          for (const value2 of values2) {
            if (defined2 ? compare(value2, min2) < 0 : compare(value2, value2) === 0) {
              min2 = value2;
              defined2 = true;
            }
          }
        }
        return min2;
      }
      function leastIndex(values2, compare = d3_array_ascending) {
        if (compare.length === 1) return minIndex(values2, compare);
        let minValue;
        let min2 = -1;
        let index2 = -1;
        for (const value2 of values2) {
          ++index2;
          if (min2 < 0 ? compare(value2, value2) === 0 : compare(value2, minValue) < 0) {
            minValue = value2;
            min2 = index2;
          }
        }
        return min2;
      }
      function greatestIndex(values2, compare = d3_array_ascending) {
        if (compare.length === 1) return maxIndex(values2, compare);
        let maxValue;
        let max2 = -1;
        let index2 = -1;
        for (const value2 of values2) {
          ++index2;
          if (max2 < 0 ? compare(value2, value2) === 0 : compare(value2, maxValue) > 0) {
            maxValue = value2;
            max2 = index2;
          }
        }
        return max2;
      }
      function scan(values2, compare) {
        const index2 = leastIndex(values2, compare);
        return index2 < 0 ? void 0 : index2;
      }
      var shuffle = shuffler(Math.random);
      function shuffler(random) {
        return function shuffle2(array2, i0 = 0, i1 = array2.length) {
          let m = i1 - (i0 = +i0);
          while (m) {
            const i = random() * m-- | 0, t = array2[m + i0];
            array2[m + i0] = array2[i + i0];
            array2[i + i0] = t;
          }
          return array2;
        };
      }
      function sum(values2, valueof2) {
        let sum2 = 0;
        if (valueof2 === void 0) {
          for (let value2 of values2) {
            if (value2 = +value2) {
              sum2 += value2;
            }
          }
        } else {
          let index2 = -1;
          for (let value2 of values2) {
            if (value2 = +valueof2(value2, ++index2, values2)) {
              sum2 += value2;
            }
          }
        }
        return sum2;
      }
      function transpose(matrix) {
        if (!(n = matrix.length)) return [];
        for (var i = -1, m = min(matrix, d3_array_length), transpose2 = new Array(m); ++i < m; ) {
          for (var j = -1, n, row = transpose2[i] = new Array(n); ++j < n; ) {
            row[j] = matrix[j][i];
          }
        }
        return transpose2;
      }
      function d3_array_length(d) {
        return d.length;
      }
      function zip() {
        return transpose(arguments);
      }
      function every(values2, test) {
        if (typeof test !== "function") throw new TypeError("test is not a function");
        let index2 = -1;
        for (const value2 of values2) {
          if (!test(value2, ++index2, values2)) {
            return false;
          }
        }
        return true;
      }
      function some(values2, test) {
        if (typeof test !== "function") throw new TypeError("test is not a function");
        let index2 = -1;
        for (const value2 of values2) {
          if (test(value2, ++index2, values2)) {
            return true;
          }
        }
        return false;
      }
      function filter(values2, test) {
        if (typeof test !== "function") throw new TypeError("test is not a function");
        const array2 = [];
        let index2 = -1;
        for (const value2 of values2) {
          if (test(value2, ++index2, values2)) {
            array2.push(value2);
          }
        }
        return array2;
      }
      function map(values2, mapper) {
        if (typeof values2[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
        if (typeof mapper !== "function") throw new TypeError("mapper is not a function");
        return Array.from(values2, (value2, index2) => mapper(value2, index2, values2));
      }
      function reduce(values2, reducer2, value2) {
        if (typeof reducer2 !== "function") throw new TypeError("reducer is not a function");
        const iterator = values2[Symbol.iterator]();
        let done, next, index2 = -1;
        if (arguments.length < 3) {
          ({ done, value: value2 } = iterator.next());
          if (done) return;
          ++index2;
        }
        while ({ done, value: next } = iterator.next(), !done) {
          value2 = reducer2(value2, next, ++index2, values2);
        }
        return value2;
      }
      function d3_array_reverse(values2) {
        if (typeof values2[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
        return Array.from(values2).reverse();
      }
      function difference(values2, ...others) {
        values2 = new InternSet(values2);
        for (const other of others) {
          for (const value2 of other) {
            values2.delete(value2);
          }
        }
        return values2;
      }
      function disjoint(values2, other) {
        const iterator = other[Symbol.iterator](), set2 = new InternSet();
        for (const v of values2) {
          if (set2.has(v)) return false;
          let value2, done;
          while ({ value: value2, done } = iterator.next()) {
            if (done) break;
            if (Object.is(v, value2)) return false;
            set2.add(value2);
          }
        }
        return true;
      }
      function intersection(values2, ...others) {
        values2 = new InternSet(values2);
        others = others.map(set);
        out: for (const value2 of values2) {
          for (const other of others) {
            if (!other.has(value2)) {
              values2.delete(value2);
              continue out;
            }
          }
        }
        return values2;
      }
      function set(values2) {
        return values2 instanceof InternSet ? values2 : new InternSet(values2);
      }
      function superset(values2, other) {
        const iterator = values2[Symbol.iterator](), set2 = /* @__PURE__ */ new Set();
        for (const o of other) {
          const io = intern(o);
          if (set2.has(io)) continue;
          let value2, done;
          while ({ value: value2, done } = iterator.next()) {
            if (done) return false;
            const ivalue = intern(value2);
            set2.add(ivalue);
            if (Object.is(io, ivalue)) break;
          }
        }
        return true;
      }
      function intern(value2) {
        return value2 !== null && typeof value2 === "object" ? value2.valueOf() : value2;
      }
      function subset(values2, other) {
        return superset(other, values2);
      }
      function union(...others) {
        const set2 = new InternSet();
        for (const other of others) {
          for (const o of other) {
            set2.add(o);
          }
        }
        return set2;
      }
      ;
      function defined_defined(x2) {
        return x2 != null && !Number.isNaN(x2);
      }
      function defined_ascendingDefined(a2, b) {
        return +defined_defined(b) - +defined_defined(a2) || d3_array_ascending(a2, b);
      }
      function descendingDefined(a2, b) {
        return +defined_defined(b) - +defined_defined(a2) || descending(a2, b);
      }
      function defined_nonempty(x2) {
        return x2 != null && `${x2}` !== "";
      }
      function finite(x2) {
        return isFinite(x2) ? x2 : NaN;
      }
      function positive(x2) {
        return x2 > 0 && isFinite(x2) ? x2 : NaN;
      }
      function negative(x2) {
        return x2 < 0 && isFinite(x2) ? x2 : NaN;
      }
      ;
      const re = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
      function parse(string2, fallback) {
        if (!re.test(string2 += "")) return typeof fallback === "function" ? fallback(string2) : fallback;
        return new Date(string2);
      }
      ;
      const t0 = /* @__PURE__ */ new Date(), t1 = /* @__PURE__ */ new Date();
      function timeInterval(floori, offseti, count2, field2) {
        function interval(date2) {
          return floori(date2 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date2)), date2;
        }
        interval.floor = (date2) => {
          return floori(date2 = /* @__PURE__ */ new Date(+date2)), date2;
        };
        interval.ceil = (date2) => {
          return floori(date2 = new Date(date2 - 1)), offseti(date2, 1), floori(date2), date2;
        };
        interval.round = (date2) => {
          const d0 = interval(date2), d1 = interval.ceil(date2);
          return date2 - d0 < d1 - date2 ? d0 : d1;
        };
        interval.offset = (date2, step2) => {
          return offseti(date2 = /* @__PURE__ */ new Date(+date2), step2 == null ? 1 : Math.floor(step2)), date2;
        };
        interval.range = (start, stop, step2) => {
          const range2 = [];
          start = interval.ceil(start);
          step2 = step2 == null ? 1 : Math.floor(step2);
          if (!(start < stop) || !(step2 > 0)) return range2;
          let previous;
          do
            range2.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step2), floori(start);
          while (previous < start && start < stop);
          return range2;
        };
        interval.filter = (test) => {
          return timeInterval((date2) => {
            if (date2 >= date2) while (floori(date2), !test(date2)) date2.setTime(date2 - 1);
          }, (date2, step2) => {
            if (date2 >= date2) {
              if (step2 < 0) while (++step2 <= 0) {
                while (offseti(date2, -1), !test(date2)) {
                }
              }
              else while (--step2 >= 0) {
                while (offseti(date2, 1), !test(date2)) {
                }
              }
            }
          });
        };
        if (count2) {
          interval.count = (start, end) => {
            t0.setTime(+start), t1.setTime(+end);
            floori(t0), floori(t1);
            return Math.floor(count2(t0, t1));
          };
          interval.every = (step2) => {
            step2 = Math.floor(step2);
            return !isFinite(step2) || !(step2 > 0) ? null : !(step2 > 1) ? interval : interval.filter(field2 ? (d) => field2(d) % step2 === 0 : (d) => interval.count(0, d) % step2 === 0);
          };
        }
        return interval;
      }
      const millisecond = timeInterval(() => {
      }, (date2, step2) => {
        date2.setTime(+date2 + step2);
      }, (start, end) => {
        return end - start;
      });
      millisecond.every = (k2) => {
        k2 = Math.floor(k2);
        if (!isFinite(k2) || !(k2 > 0)) return null;
        if (!(k2 > 1)) return millisecond;
        return timeInterval((date2) => {
          date2.setTime(Math.floor(date2 / k2) * k2);
        }, (date2, step2) => {
          date2.setTime(+date2 + step2 * k2);
        }, (start, end) => {
          return (end - start) / k2;
        });
      };
      const milliseconds = millisecond.range;
      const durationSecond = 1e3;
      const durationMinute = durationSecond * 60;
      const durationHour = durationMinute * 60;
      const durationDay = durationHour * 24;
      const durationWeek = durationDay * 7;
      const durationMonth = durationDay * 30;
      const durationYear = durationDay * 365;
      const second = timeInterval((date2) => {
        date2.setTime(date2 - date2.getMilliseconds());
      }, (date2, step2) => {
        date2.setTime(+date2 + step2 * durationSecond);
      }, (start, end) => {
        return (end - start) / durationSecond;
      }, (date2) => {
        return date2.getUTCSeconds();
      });
      const seconds = second.range;
      const timeMinute = timeInterval((date2) => {
        date2.setTime(date2 - date2.getMilliseconds() - date2.getSeconds() * durationSecond);
      }, (date2, step2) => {
        date2.setTime(+date2 + step2 * durationMinute);
      }, (start, end) => {
        return (end - start) / durationMinute;
      }, (date2) => {
        return date2.getMinutes();
      });
      const timeMinutes = timeMinute.range;
      const utcMinute = timeInterval((date2) => {
        date2.setUTCSeconds(0, 0);
      }, (date2, step2) => {
        date2.setTime(+date2 + step2 * durationMinute);
      }, (start, end) => {
        return (end - start) / durationMinute;
      }, (date2) => {
        return date2.getUTCMinutes();
      });
      const utcMinutes = utcMinute.range;
      const timeHour = timeInterval((date2) => {
        date2.setTime(date2 - date2.getMilliseconds() - date2.getSeconds() * durationSecond - date2.getMinutes() * durationMinute);
      }, (date2, step2) => {
        date2.setTime(+date2 + step2 * durationHour);
      }, (start, end) => {
        return (end - start) / durationHour;
      }, (date2) => {
        return date2.getHours();
      });
      const timeHours = timeHour.range;
      const utcHour = timeInterval((date2) => {
        date2.setUTCMinutes(0, 0, 0);
      }, (date2, step2) => {
        date2.setTime(+date2 + step2 * durationHour);
      }, (start, end) => {
        return (end - start) / durationHour;
      }, (date2) => {
        return date2.getUTCHours();
      });
      const utcHours = utcHour.range;
      const timeDay = timeInterval(
        (date2) => date2.setHours(0, 0, 0, 0),
        (date2, step2) => date2.setDate(date2.getDate() + step2),
        (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
        (date2) => date2.getDate() - 1
      );
      const timeDays = timeDay.range;
      const utcDay = timeInterval((date2) => {
        date2.setUTCHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setUTCDate(date2.getUTCDate() + step2);
      }, (start, end) => {
        return (end - start) / durationDay;
      }, (date2) => {
        return date2.getUTCDate() - 1;
      });
      const utcDays = utcDay.range;
      const unixDay = timeInterval((date2) => {
        date2.setUTCHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setUTCDate(date2.getUTCDate() + step2);
      }, (start, end) => {
        return (end - start) / durationDay;
      }, (date2) => {
        return Math.floor(date2 / durationDay);
      });
      const unixDays = unixDay.range;
      function timeWeekday(i) {
        return timeInterval((date2) => {
          date2.setDate(date2.getDate() - (date2.getDay() + 7 - i) % 7);
          date2.setHours(0, 0, 0, 0);
        }, (date2, step2) => {
          date2.setDate(date2.getDate() + step2 * 7);
        }, (start, end) => {
          return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
        });
      }
      const timeSunday = timeWeekday(0);
      const timeMonday = timeWeekday(1);
      const timeTuesday = timeWeekday(2);
      const timeWednesday = timeWeekday(3);
      const timeThursday = timeWeekday(4);
      const timeFriday = timeWeekday(5);
      const timeSaturday = timeWeekday(6);
      const timeSundays = timeSunday.range;
      const timeMondays = timeMonday.range;
      const timeTuesdays = timeTuesday.range;
      const timeWednesdays = timeWednesday.range;
      const timeThursdays = timeThursday.range;
      const timeFridays = timeFriday.range;
      const timeSaturdays = timeSaturday.range;
      function utcWeekday(i) {
        return timeInterval((date2) => {
          date2.setUTCDate(date2.getUTCDate() - (date2.getUTCDay() + 7 - i) % 7);
          date2.setUTCHours(0, 0, 0, 0);
        }, (date2, step2) => {
          date2.setUTCDate(date2.getUTCDate() + step2 * 7);
        }, (start, end) => {
          return (end - start) / durationWeek;
        });
      }
      const utcSunday = utcWeekday(0);
      const utcMonday = utcWeekday(1);
      const utcTuesday = utcWeekday(2);
      const utcWednesday = utcWeekday(3);
      const utcThursday = utcWeekday(4);
      const utcFriday = utcWeekday(5);
      const utcSaturday = utcWeekday(6);
      const utcSundays = utcSunday.range;
      const utcMondays = utcMonday.range;
      const utcTuesdays = utcTuesday.range;
      const utcWednesdays = utcWednesday.range;
      const utcThursdays = utcThursday.range;
      const utcFridays = utcFriday.range;
      const utcSaturdays = utcSaturday.range;
      const timeMonth = timeInterval((date2) => {
        date2.setDate(1);
        date2.setHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setMonth(date2.getMonth() + step2);
      }, (start, end) => {
        return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
      }, (date2) => {
        return date2.getMonth();
      });
      const timeMonths = timeMonth.range;
      const utcMonth = timeInterval((date2) => {
        date2.setUTCDate(1);
        date2.setUTCHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setUTCMonth(date2.getUTCMonth() + step2);
      }, (start, end) => {
        return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
      }, (date2) => {
        return date2.getUTCMonth();
      });
      const utcMonths = utcMonth.range;
      const timeYear = timeInterval((date2) => {
        date2.setMonth(0, 1);
        date2.setHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setFullYear(date2.getFullYear() + step2);
      }, (start, end) => {
        return end.getFullYear() - start.getFullYear();
      }, (date2) => {
        return date2.getFullYear();
      });
      timeYear.every = (k2) => {
        return !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date2) => {
          date2.setFullYear(Math.floor(date2.getFullYear() / k2) * k2);
          date2.setMonth(0, 1);
          date2.setHours(0, 0, 0, 0);
        }, (date2, step2) => {
          date2.setFullYear(date2.getFullYear() + step2 * k2);
        });
      };
      const timeYears = timeYear.range;
      const utcYear = timeInterval((date2) => {
        date2.setUTCMonth(0, 1);
        date2.setUTCHours(0, 0, 0, 0);
      }, (date2, step2) => {
        date2.setUTCFullYear(date2.getUTCFullYear() + step2);
      }, (start, end) => {
        return end.getUTCFullYear() - start.getUTCFullYear();
      }, (date2) => {
        return date2.getUTCFullYear();
      });
      utcYear.every = (k2) => {
        return !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date2) => {
          date2.setUTCFullYear(Math.floor(date2.getUTCFullYear() / k2) * k2);
          date2.setUTCMonth(0, 1);
          date2.setUTCHours(0, 0, 0, 0);
        }, (date2, step2) => {
          date2.setUTCFullYear(date2.getUTCFullYear() + step2 * k2);
        });
      };
      const utcYears = utcYear.range;
      function ticker(year, month, week, day, hour, minute) {
        const tickIntervals2 = [
          [second, 1, durationSecond],
          [second, 5, 5 * durationSecond],
          [second, 15, 15 * durationSecond],
          [second, 30, 30 * durationSecond],
          [minute, 1, durationMinute],
          [minute, 5, 5 * durationMinute],
          [minute, 15, 15 * durationMinute],
          [minute, 30, 30 * durationMinute],
          [hour, 1, durationHour],
          [hour, 3, 3 * durationHour],
          [hour, 6, 6 * durationHour],
          [hour, 12, 12 * durationHour],
          [day, 1, durationDay],
          [day, 2, 2 * durationDay],
          [week, 1, durationWeek],
          [month, 1, durationMonth],
          [month, 3, 3 * durationMonth],
          [year, 1, durationYear]
        ];
        function ticks2(start, stop, count2) {
          const reverse2 = stop < start;
          if (reverse2) [start, stop] = [stop, start];
          const interval = count2 && typeof count2.range === "function" ? count2 : tickInterval(start, stop, count2);
          const ticks3 = interval ? interval.range(start, +stop + 1) : [];
          return reverse2 ? ticks3.reverse() : ticks3;
        }
        function tickInterval(start, stop, count2) {
          const target = Math.abs(stop - start) / count2;
          const i = bisector(([, , step3]) => step3).right(tickIntervals2, target);
          if (i === tickIntervals2.length) return year.every(tickStep(start / durationYear, stop / durationYear, count2));
          if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count2), 1));
          const [t, step2] = tickIntervals2[target / tickIntervals2[i - 1][2] < tickIntervals2[i][2] / target ? i - 1 : i];
          return t.every(step2);
        }
        return [ticks2, tickInterval];
      }
      const [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
      const [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);
      ;
      function localDate(d) {
        if (0 <= d.y && d.y < 100) {
          var date2 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
          date2.setFullYear(d.y);
          return date2;
        }
        return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
      }
      function utcDate(d) {
        if (0 <= d.y && d.y < 100) {
          var date2 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
          date2.setUTCFullYear(d.y);
          return date2;
        }
        return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
      }
      function newDate(y2, m, d) {
        return { y: y2, m, d, H: 0, M: 0, S: 0, L: 0 };
      }
      function formatLocale(locale2) {
        var locale_dateTime = locale2.dateTime, locale_date = locale2.date, locale_time = locale2.time, locale_periods = locale2.periods, locale_weekdays = locale2.days, locale_shortWeekdays = locale2.shortDays, locale_months = locale2.months, locale_shortMonths = locale2.shortMonths;
        var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
        var formats = {
          "a": formatShortWeekday,
          "A": formatWeekday2,
          "b": formatShortMonth,
          "B": formatMonth2,
          "c": null,
          "d": formatDayOfMonth,
          "e": formatDayOfMonth,
          "f": formatMicroseconds,
          "g": formatYearISO,
          "G": formatFullYearISO,
          "H": formatHour24,
          "I": formatHour12,
          "j": formatDayOfYear,
          "L": formatMilliseconds,
          "m": formatMonthNumber,
          "M": formatMinutes,
          "p": formatPeriod,
          "q": formatQuarter,
          "Q": formatUnixTimestamp,
          "s": formatUnixTimestampSeconds,
          "S": formatSeconds,
          "u": formatWeekdayNumberMonday,
          "U": formatWeekNumberSunday,
          "V": formatWeekNumberISO,
          "w": formatWeekdayNumberSunday,
          "W": formatWeekNumberMonday,
          "x": null,
          "X": null,
          "y": formatYear,
          "Y": formatFullYear,
          "Z": formatZone,
          "%": formatLiteralPercent
        };
        var utcFormats = {
          "a": formatUTCShortWeekday,
          "A": formatUTCWeekday,
          "b": formatUTCShortMonth,
          "B": formatUTCMonth,
          "c": null,
          "d": formatUTCDayOfMonth,
          "e": formatUTCDayOfMonth,
          "f": formatUTCMicroseconds,
          "g": formatUTCYearISO,
          "G": formatUTCFullYearISO,
          "H": formatUTCHour24,
          "I": formatUTCHour12,
          "j": formatUTCDayOfYear,
          "L": formatUTCMilliseconds,
          "m": formatUTCMonthNumber,
          "M": formatUTCMinutes,
          "p": formatUTCPeriod,
          "q": formatUTCQuarter,
          "Q": formatUnixTimestamp,
          "s": formatUnixTimestampSeconds,
          "S": formatUTCSeconds,
          "u": formatUTCWeekdayNumberMonday,
          "U": formatUTCWeekNumberSunday,
          "V": formatUTCWeekNumberISO,
          "w": formatUTCWeekdayNumberSunday,
          "W": formatUTCWeekNumberMonday,
          "x": null,
          "X": null,
          "y": formatUTCYear,
          "Y": formatUTCFullYear,
          "Z": formatUTCZone,
          "%": formatLiteralPercent
        };
        var parses = {
          "a": parseShortWeekday,
          "A": parseWeekday,
          "b": parseShortMonth,
          "B": parseMonth,
          "c": parseLocaleDateTime,
          "d": parseDayOfMonth,
          "e": parseDayOfMonth,
          "f": parseMicroseconds,
          "g": parseYear,
          "G": parseFullYear,
          "H": parseHour24,
          "I": parseHour24,
          "j": parseDayOfYear,
          "L": parseMilliseconds,
          "m": parseMonthNumber,
          "M": parseMinutes,
          "p": parsePeriod,
          "q": parseQuarter,
          "Q": parseUnixTimestamp,
          "s": parseUnixTimestampSeconds,
          "S": parseSeconds,
          "u": parseWeekdayNumberMonday,
          "U": parseWeekNumberSunday,
          "V": parseWeekNumberISO,
          "w": parseWeekdayNumberSunday,
          "W": parseWeekNumberMonday,
          "x": parseLocaleDate,
          "X": parseLocaleTime,
          "y": parseYear,
          "Y": parseFullYear,
          "Z": parseZone,
          "%": parseLiteralPercent
        };
        formats.x = newFormat(locale_date, formats);
        formats.X = newFormat(locale_time, formats);
        formats.c = newFormat(locale_dateTime, formats);
        utcFormats.x = newFormat(locale_date, utcFormats);
        utcFormats.X = newFormat(locale_time, utcFormats);
        utcFormats.c = newFormat(locale_dateTime, utcFormats);
        function newFormat(specifier, formats2) {
          return function(date2) {
            var string2 = [], i = -1, j = 0, n = specifier.length, c2, pad2, format2;
            if (!(date2 instanceof Date)) date2 = /* @__PURE__ */ new Date(+date2);
            while (++i < n) {
              if (specifier.charCodeAt(i) === 37) {
                string2.push(specifier.slice(j, i));
                if ((pad2 = pads[c2 = specifier.charAt(++i)]) != null) c2 = specifier.charAt(++i);
                else pad2 = c2 === "e" ? " " : "0";
                if (format2 = formats2[c2]) c2 = format2(date2, pad2);
                string2.push(c2);
                j = i + 1;
              }
            }
            string2.push(specifier.slice(j, i));
            return string2.join("");
          };
        }
        function newParse(specifier, Z) {
          return function(string2) {
            var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string2 += "", 0), week, day;
            if (i != string2.length) return null;
            if ("Q" in d) return new Date(d.Q);
            if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
            if (Z && !("Z" in d)) d.Z = 0;
            if ("p" in d) d.H = d.H % 12 + d.p * 12;
            if (d.m === void 0) d.m = "q" in d ? d.q : 0;
            if ("V" in d) {
              if (d.V < 1 || d.V > 53) return null;
              if (!("w" in d)) d.w = 1;
              if ("Z" in d) {
                week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay();
                week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week);
                week = utcDay.offset(week, (d.V - 1) * 7);
                d.y = week.getUTCFullYear();
                d.m = week.getUTCMonth();
                d.d = week.getUTCDate() + (d.w + 6) % 7;
              } else {
                week = localDate(newDate(d.y, 0, 1)), day = week.getDay();
                week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week);
                week = timeDay.offset(week, (d.V - 1) * 7);
                d.y = week.getFullYear();
                d.m = week.getMonth();
                d.d = week.getDate() + (d.w + 6) % 7;
              }
            } else if ("W" in d || "U" in d) {
              if (!("w" in d)) d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
              day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay();
              d.m = 0;
              d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7;
            }
            if ("Z" in d) {
              d.H += d.Z / 100 | 0;
              d.M += d.Z % 100;
              return utcDate(d);
            }
            return localDate(d);
          };
        }
        function parseSpecifier(d, specifier, string2, j) {
          var i = 0, n = specifier.length, m = string2.length, c2, parse2;
          while (i < n) {
            if (j >= m) return -1;
            c2 = specifier.charCodeAt(i++);
            if (c2 === 37) {
              c2 = specifier.charAt(i++);
              parse2 = parses[c2 in pads ? specifier.charAt(i++) : c2];
              if (!parse2 || (j = parse2(d, string2, j)) < 0) return -1;
            } else if (c2 != string2.charCodeAt(j++)) {
              return -1;
            }
          }
          return j;
        }
        function parsePeriod(d, string2, i) {
          var n = periodRe.exec(string2.slice(i));
          return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
        }
        function parseShortWeekday(d, string2, i) {
          var n = shortWeekdayRe.exec(string2.slice(i));
          return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
        }
        function parseWeekday(d, string2, i) {
          var n = weekdayRe.exec(string2.slice(i));
          return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
        }
        function parseShortMonth(d, string2, i) {
          var n = shortMonthRe.exec(string2.slice(i));
          return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
        }
        function parseMonth(d, string2, i) {
          var n = monthRe.exec(string2.slice(i));
          return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
        }
        function parseLocaleDateTime(d, string2, i) {
          return parseSpecifier(d, locale_dateTime, string2, i);
        }
        function parseLocaleDate(d, string2, i) {
          return parseSpecifier(d, locale_date, string2, i);
        }
        function parseLocaleTime(d, string2, i) {
          return parseSpecifier(d, locale_time, string2, i);
        }
        function formatShortWeekday(d) {
          return locale_shortWeekdays[d.getDay()];
        }
        function formatWeekday2(d) {
          return locale_weekdays[d.getDay()];
        }
        function formatShortMonth(d) {
          return locale_shortMonths[d.getMonth()];
        }
        function formatMonth2(d) {
          return locale_months[d.getMonth()];
        }
        function formatPeriod(d) {
          return locale_periods[+(d.getHours() >= 12)];
        }
        function formatQuarter(d) {
          return 1 + ~~(d.getMonth() / 3);
        }
        function formatUTCShortWeekday(d) {
          return locale_shortWeekdays[d.getUTCDay()];
        }
        function formatUTCWeekday(d) {
          return locale_weekdays[d.getUTCDay()];
        }
        function formatUTCShortMonth(d) {
          return locale_shortMonths[d.getUTCMonth()];
        }
        function formatUTCMonth(d) {
          return locale_months[d.getUTCMonth()];
        }
        function formatUTCPeriod(d) {
          return locale_periods[+(d.getUTCHours() >= 12)];
        }
        function formatUTCQuarter(d) {
          return 1 + ~~(d.getUTCMonth() / 3);
        }
        return {
          format: function(specifier) {
            var f = newFormat(specifier += "", formats);
            f.toString = function() {
              return specifier;
            };
            return f;
          },
          parse: function(specifier) {
            var p = newParse(specifier += "", false);
            p.toString = function() {
              return specifier;
            };
            return p;
          },
          utcFormat: function(specifier) {
            var f = newFormat(specifier += "", utcFormats);
            f.toString = function() {
              return specifier;
            };
            return f;
          },
          utcParse: function(specifier) {
            var p = newParse(specifier += "", true);
            p.toString = function() {
              return specifier;
            };
            return p;
          }
        };
      }
      var pads = { "-": "", "_": " ", "0": "0" }, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
      function pad(value2, fill, width) {
        var sign2 = value2 < 0 ? "-" : "", string2 = (sign2 ? -value2 : value2) + "", length = string2.length;
        return sign2 + (length < width ? new Array(width - length + 1).join(fill) + string2 : string2);
      }
      function requote(s2) {
        return s2.replace(requoteRe, "\\$&");
      }
      function formatRe(names) {
        return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
      }
      function formatLookup(names) {
        return new Map(names.map((name, i) => [name.toLowerCase(), i]));
      }
      function parseWeekdayNumberSunday(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 1));
        return n ? (d.w = +n[0], i + n[0].length) : -1;
      }
      function parseWeekdayNumberMonday(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 1));
        return n ? (d.u = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberSunday(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.U = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberISO(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.V = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberMonday(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.W = +n[0], i + n[0].length) : -1;
      }
      function parseFullYear(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 4));
        return n ? (d.y = +n[0], i + n[0].length) : -1;
      }
      function parseYear(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
      }
      function parseZone(d, string2, i) {
        var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string2.slice(i, i + 6));
        return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
      }
      function parseQuarter(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 1));
        return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
      }
      function parseMonthNumber(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
      }
      function parseDayOfMonth(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.d = +n[0], i + n[0].length) : -1;
      }
      function parseDayOfYear(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 3));
        return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
      }
      function parseHour24(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.H = +n[0], i + n[0].length) : -1;
      }
      function parseMinutes(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.M = +n[0], i + n[0].length) : -1;
      }
      function parseSeconds(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 2));
        return n ? (d.S = +n[0], i + n[0].length) : -1;
      }
      function parseMilliseconds(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 3));
        return n ? (d.L = +n[0], i + n[0].length) : -1;
      }
      function parseMicroseconds(d, string2, i) {
        var n = numberRe.exec(string2.slice(i, i + 6));
        return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
      }
      function parseLiteralPercent(d, string2, i) {
        var n = percentRe.exec(string2.slice(i, i + 1));
        return n ? i + n[0].length : -1;
      }
      function parseUnixTimestamp(d, string2, i) {
        var n = numberRe.exec(string2.slice(i));
        return n ? (d.Q = +n[0], i + n[0].length) : -1;
      }
      function parseUnixTimestampSeconds(d, string2, i) {
        var n = numberRe.exec(string2.slice(i));
        return n ? (d.s = +n[0], i + n[0].length) : -1;
      }
      function formatDayOfMonth(d, p) {
        return pad(d.getDate(), p, 2);
      }
      function formatHour24(d, p) {
        return pad(d.getHours(), p, 2);
      }
      function formatHour12(d, p) {
        return pad(d.getHours() % 12 || 12, p, 2);
      }
      function formatDayOfYear(d, p) {
        return pad(1 + timeDay.count(timeYear(d), d), p, 3);
      }
      function formatMilliseconds(d, p) {
        return pad(d.getMilliseconds(), p, 3);
      }
      function formatMicroseconds(d, p) {
        return formatMilliseconds(d, p) + "000";
      }
      function formatMonthNumber(d, p) {
        return pad(d.getMonth() + 1, p, 2);
      }
      function formatMinutes(d, p) {
        return pad(d.getMinutes(), p, 2);
      }
      function formatSeconds(d, p) {
        return pad(d.getSeconds(), p, 2);
      }
      function formatWeekdayNumberMonday(d) {
        var day = d.getDay();
        return day === 0 ? 7 : day;
      }
      function formatWeekNumberSunday(d, p) {
        return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
      }
      function dISO(d) {
        var day = d.getDay();
        return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
      }
      function formatWeekNumberISO(d, p) {
        d = dISO(d);
        return pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
      }
      function formatWeekdayNumberSunday(d) {
        return d.getDay();
      }
      function formatWeekNumberMonday(d, p) {
        return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
      }
      function formatYear(d, p) {
        return pad(d.getFullYear() % 100, p, 2);
      }
      function formatYearISO(d, p) {
        d = dISO(d);
        return pad(d.getFullYear() % 100, p, 2);
      }
      function formatFullYear(d, p) {
        return pad(d.getFullYear() % 1e4, p, 4);
      }
      function formatFullYearISO(d, p) {
        var day = d.getDay();
        d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
        return pad(d.getFullYear() % 1e4, p, 4);
      }
      function formatZone(d) {
        var z = d.getTimezoneOffset();
        return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
      }
      function formatUTCDayOfMonth(d, p) {
        return pad(d.getUTCDate(), p, 2);
      }
      function formatUTCHour24(d, p) {
        return pad(d.getUTCHours(), p, 2);
      }
      function formatUTCHour12(d, p) {
        return pad(d.getUTCHours() % 12 || 12, p, 2);
      }
      function formatUTCDayOfYear(d, p) {
        return pad(1 + utcDay.count(utcYear(d), d), p, 3);
      }
      function formatUTCMilliseconds(d, p) {
        return pad(d.getUTCMilliseconds(), p, 3);
      }
      function formatUTCMicroseconds(d, p) {
        return formatUTCMilliseconds(d, p) + "000";
      }
      function formatUTCMonthNumber(d, p) {
        return pad(d.getUTCMonth() + 1, p, 2);
      }
      function formatUTCMinutes(d, p) {
        return pad(d.getUTCMinutes(), p, 2);
      }
      function formatUTCSeconds(d, p) {
        return pad(d.getUTCSeconds(), p, 2);
      }
      function formatUTCWeekdayNumberMonday(d) {
        var dow = d.getUTCDay();
        return dow === 0 ? 7 : dow;
      }
      function formatUTCWeekNumberSunday(d, p) {
        return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
      }
      function UTCdISO(d) {
        var day = d.getUTCDay();
        return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
      }
      function formatUTCWeekNumberISO(d, p) {
        d = UTCdISO(d);
        return pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
      }
      function formatUTCWeekdayNumberSunday(d) {
        return d.getUTCDay();
      }
      function formatUTCWeekNumberMonday(d, p) {
        return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
      }
      function formatUTCYear(d, p) {
        return pad(d.getUTCFullYear() % 100, p, 2);
      }
      function formatUTCYearISO(d, p) {
        d = UTCdISO(d);
        return pad(d.getUTCFullYear() % 100, p, 2);
      }
      function formatUTCFullYear(d, p) {
        return pad(d.getUTCFullYear() % 1e4, p, 4);
      }
      function formatUTCFullYearISO(d, p) {
        var day = d.getUTCDay();
        d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
        return pad(d.getUTCFullYear() % 1e4, p, 4);
      }
      function formatUTCZone() {
        return "+0000";
      }
      function formatLiteralPercent() {
        return "%";
      }
      function formatUnixTimestamp(d) {
        return +d;
      }
      function formatUnixTimestampSeconds(d) {
        return Math.floor(+d / 1e3);
      }
      var locale;
      var timeFormat;
      var timeParse;
      var utcFormat;
      var utcParse;
      defaultLocale({
        dateTime: "%x, %X",
        date: "%-m/%-d/%Y",
        time: "%-I:%M:%S %p",
        periods: ["AM", "PM"],
        days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      });
      function defaultLocale(definition) {
        locale = formatLocale(definition);
        timeFormat = locale.format;
        timeParse = locale.parse;
        utcFormat = locale.utcFormat;
        utcParse = locale.utcParse;
        return locale;
      }
      var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
      function formatIsoNative(date2) {
        return date2.toISOString();
      }
      var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
      function parseIsoNative(string2) {
        var date2 = new Date(string2);
        return isNaN(date2) ? null : date2;
      }
      var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);
      ;
      function orderof(values2) {
        if (values2 == null) return;
        const first2 = values2[0];
        const last = values2[values2.length - 1];
        return descending(first2, last);
      }
      ;
      const time_durationSecond = 1e3;
      const time_durationMinute = time_durationSecond * 60;
      const time_durationHour = time_durationMinute * 60;
      const time_durationDay = time_durationHour * 24;
      const time_durationWeek = time_durationDay * 7;
      const time_durationMonth = time_durationDay * 30;
      const time_durationYear = time_durationDay * 365;
      const tickIntervals = [
        ["millisecond", 1],
        ["2 milliseconds", 2],
        ["5 milliseconds", 5],
        ["10 milliseconds", 10],
        ["20 milliseconds", 20],
        ["50 milliseconds", 50],
        ["100 milliseconds", 100],
        ["200 milliseconds", 200],
        ["500 milliseconds", 500],
        ["second", time_durationSecond],
        ["5 seconds", 5 * time_durationSecond],
        ["15 seconds", 15 * time_durationSecond],
        ["30 seconds", 30 * time_durationSecond],
        ["minute", time_durationMinute],
        ["5 minutes", 5 * time_durationMinute],
        ["15 minutes", 15 * time_durationMinute],
        ["30 minutes", 30 * time_durationMinute],
        ["hour", time_durationHour],
        ["3 hours", 3 * time_durationHour],
        ["6 hours", 6 * time_durationHour],
        ["12 hours", 12 * time_durationHour],
        ["day", time_durationDay],
        ["2 days", 2 * time_durationDay],
        ["week", time_durationWeek],
        ["2 weeks", 2 * time_durationWeek],
        // https://github.com/d3/d3-time/issues/46
        ["month", time_durationMonth],
        ["3 months", 3 * time_durationMonth],
        ["6 months", 6 * time_durationMonth],
        // https://github.com/d3/d3-time/issues/46
        ["year", time_durationYear],
        ["2 years", 2 * time_durationYear],
        ["5 years", 5 * time_durationYear],
        ["10 years", 10 * time_durationYear],
        ["20 years", 20 * time_durationYear],
        ["50 years", 50 * time_durationYear],
        ["100 years", 100 * time_durationYear]
        // TODO generalize to longer time scales
      ];
      const durations = /* @__PURE__ */ new Map([
        ["second", time_durationSecond],
        ["minute", time_durationMinute],
        ["hour", time_durationHour],
        ["day", time_durationDay],
        ["monday", time_durationWeek],
        ["tuesday", time_durationWeek],
        ["wednesday", time_durationWeek],
        ["thursday", time_durationWeek],
        ["friday", time_durationWeek],
        ["saturday", time_durationWeek],
        ["sunday", time_durationWeek],
        ["week", time_durationWeek],
        ["month", time_durationMonth],
        ["year", time_durationYear]
      ]);
      const timeIntervals = /* @__PURE__ */ new Map([
        ["second", second],
        ["minute", timeMinute],
        ["hour", timeHour],
        ["day", timeDay],
        // https://github.com/d3/d3-time/issues/62
        ["monday", timeMonday],
        ["tuesday", timeTuesday],
        ["wednesday", timeWednesday],
        ["thursday", timeThursday],
        ["friday", timeFriday],
        ["saturday", timeSaturday],
        ["sunday", timeSunday],
        ["week", timeSunday],
        ["month", timeMonth],
        ["year", timeYear]
      ]);
      const utcIntervals = /* @__PURE__ */ new Map([
        ["second", second],
        ["minute", utcMinute],
        ["hour", utcHour],
        ["day", unixDay],
        ["monday", utcMonday],
        ["tuesday", utcTuesday],
        ["wednesday", utcWednesday],
        ["thursday", utcThursday],
        ["friday", utcFriday],
        ["saturday", utcSaturday],
        ["sunday", utcSunday],
        ["week", utcSunday],
        ["month", utcMonth],
        ["year", utcYear]
      ]);
      const intervalDuration = /* @__PURE__ */ Symbol("intervalDuration");
      const intervalType = /* @__PURE__ */ Symbol("intervalType");
      for (const [name, interval] of timeIntervals) {
        interval[intervalDuration] = durations.get(name);
        interval[intervalType] = "time";
      }
      for (const [name, interval] of utcIntervals) {
        interval[intervalDuration] = durations.get(name);
        interval[intervalType] = "utc";
      }
      const utcFormatIntervals = [
        ["year", utcYear, "utc"],
        ["month", utcMonth, "utc"],
        ["day", unixDay, "utc", 6 * time_durationMonth],
        ["hour", utcHour, "utc", 3 * time_durationDay],
        ["minute", utcMinute, "utc", 6 * time_durationHour],
        ["second", second, "utc", 30 * time_durationMinute]
      ];
      const timeFormatIntervals = [
        ["year", timeYear, "time"],
        ["month", timeMonth, "time"],
        ["day", timeDay, "time", 6 * time_durationMonth],
        ["hour", timeHour, "time", 3 * time_durationDay],
        ["minute", timeMinute, "time", 6 * time_durationHour],
        ["second", second, "time", 30 * time_durationMinute]
      ];
      const formatIntervals = [
        utcFormatIntervals[0],
        timeFormatIntervals[0],
        utcFormatIntervals[1],
        timeFormatIntervals[1],
        utcFormatIntervals[2],
        timeFormatIntervals[2],
        // Below day, local time typically has an hourly offset from UTC and hence the
        // two are aligned and indistinguishable; therefore, we only consider UTC, and
        // we don\u2019t consider these if the domain only has a single value.
        ...utcFormatIntervals.slice(3)
      ];
      function parseTimeInterval(input) {
        let name = `${input}`.toLowerCase();
        if (name.endsWith("s")) name = name.slice(0, -1);
        let period = 1;
        const match = /^(?:(\d+)\s+)/.exec(name);
        if (match) {
          name = name.slice(match[0].length);
          period = +match[1];
        }
        switch (name) {
          case "quarter":
            name = "month";
            period *= 3;
            break;
          case "half":
            name = "month";
            period *= 6;
            break;
        }
        let interval = utcIntervals.get(name);
        if (!interval) throw new Error(`unknown interval: ${input}`);
        if (period > 1 && !interval.every) throw new Error(`non-periodic interval: ${name}`);
        return [name, period];
      }
      function time_timeInterval(input) {
        return asInterval(parseTimeInterval(input), "time");
      }
      function utcInterval(input) {
        return asInterval(parseTimeInterval(input), "utc");
      }
      function asInterval([name, period], type) {
        let interval = (type === "time" ? timeIntervals : utcIntervals).get(name);
        if (period > 1) {
          interval = interval.every(period);
          interval[intervalDuration] = durations.get(name) * period;
          interval[intervalType] = type;
        }
        return interval;
      }
      function generalizeTimeInterval(interval, n) {
        if (!(n > 1)) return;
        const duration = interval[intervalDuration];
        if (!tickIntervals.some(([, d]) => d === duration)) return;
        if (duration % time_durationDay === 0 && time_durationDay < duration && duration < time_durationMonth) return;
        const [i] = tickIntervals[bisector(([, step2]) => Math.log(step2)).center(tickIntervals, Math.log(duration * n))];
        return (interval[intervalType] === "time" ? time_timeInterval : utcInterval)(i);
      }
      function formatTimeInterval(name, type, anchor) {
        const format2 = type === "time" ? timeFormat : utcFormat;
        if (anchor == null) {
          return format2(
            name === "year" ? "%Y" : name === "month" ? "%Y-%m" : name === "day" ? "%Y-%m-%d" : name === "hour" || name === "minute" ? "%Y-%m-%dT%H:%M" : name === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L"
          );
        }
        const template2 = getTimeTemplate(anchor);
        switch (name) {
          case "millisecond":
            return formatConditional(format2(".%L"), format2(":%M:%S"), template2);
          case "second":
            return formatConditional(format2(":%S"), format2("%-I:%M"), template2);
          case "minute":
            return formatConditional(format2("%-I:%M"), format2("%p"), template2);
          case "hour":
            return formatConditional(format2("%-I %p"), format2("%b %-d"), template2);
          case "day":
            return formatConditional(format2("%-d"), format2("%b"), template2);
          case "month":
            return formatConditional(format2("%b"), format2("%Y"), template2);
          case "year":
            return format2("%Y");
        }
        throw new Error("unable to format time ticks");
      }
      function getTimeTemplate(anchor) {
        return anchor === "left" || anchor === "right" ? (f1, f2) => `
${f1}
${f2}` : anchor === "top" ? (f1, f2) => `${f2}
${f1}` : (f1, f2) => `${f1}
${f2}`;
      }
      function getFormatIntervals(type) {
        return type === "time" ? timeFormatIntervals : type === "utc" ? utcFormatIntervals : formatIntervals;
      }
      function inferTimeFormat(type, dates, anchor) {
        const step2 = max(pairs(dates, (a2, b) => Math.abs(b - a2)));
        if (step2 < 1e3) return formatTimeInterval("millisecond", "utc", anchor);
        for (const [name, interval, intervalType2, maxStep] of getFormatIntervals(type)) {
          if (step2 > maxStep) break;
          if (name === "hour" && !step2) break;
          if (dates.every((d) => interval.floor(d) >= d)) return formatTimeInterval(name, intervalType2, anchor);
        }
      }
      function formatConditional(format1, format2, template2) {
        return (x2, i, X) => {
          const f1 = format1(x2, i);
          const f2 = format2(x2, i);
          const j = i - orderof(X);
          return i !== j && X[j] !== void 0 && f2 === format2(X[j], j) ? f1 : template2(f1, f2);
        };
      }
      ;
      const TypedArray = Object.getPrototypeOf(Uint8Array);
      const objectToString = Object.prototype.toString;
      function options_isArray(value2) {
        return value2 instanceof Array || value2 instanceof TypedArray;
      }
      function isNumberArray(value2) {
        return value2 instanceof TypedArray && !isBigIntArray(value2);
      }
      function isNumberType(type) {
        return type?.prototype instanceof TypedArray && !isBigIntType(type);
      }
      function isBigIntArray(value2) {
        return value2 instanceof BigInt64Array || value2 instanceof BigUint64Array;
      }
      function isBigIntType(type) {
        return type === BigInt64Array || type === BigUint64Array;
      }
      const reindex = /* @__PURE__ */ Symbol("reindex");
      function options_valueof(data, value2, type) {
        const valueType = typeof value2;
        return valueType === "string" ? isArrowTable(data) ? maybeTypedArrowify(data.getChild(value2), type) : maybeTypedMap(data, field(value2), type) : valueType === "function" ? maybeTypedMap(data, value2, type) : valueType === "number" || value2 instanceof Date || valueType === "boolean" ? options_map(data, options_constant(value2), type) : typeof value2?.transform === "function" ? maybeTypedArrayify(value2.transform(data), type) : maybeTake(maybeTypedArrayify(value2, type), data?.[reindex]);
      }
      function maybeTake(values2, index2) {
        return values2 != null && index2 ? take(values2, index2) : values2;
      }
      function maybeTypedMap(data, f, type) {
        return options_map(data, isNumberType(type) ? (d, i) => coerceNumber(f(d, i)) : f, type);
      }
      function maybeTypedArrayify(data, type) {
        return type === void 0 ? options_arrayify(data) : isArrowVector(data) ? maybeTypedArrowify(data, type) : data instanceof type ? data : type.from(data, isNumberType(type) && !isNumberArray(data) ? coerceNumber : void 0);
      }
      function maybeTypedArrowify(vector2, type) {
        return vector2 == null ? vector2 : (type === void 0 || type === Array) && isArrowDateType(vector2.type) ? coerceDates(vectorToArray(vector2)) : maybeTypedArrayify(vectorToArray(vector2), type);
      }
      function vectorToArray(vector2) {
        return vector2.nullCount ? vector2.toJSON() : vector2.toArray();
      }
      const singleton = [null];
      const field = (name) => (d) => {
        const v = d[name];
        return v === void 0 && d.type === "Feature" ? d.properties?.[name] : v;
      };
      const options_indexOf = { transform: options_range };
      const options_identity = { transform: (d) => d };
      const options_zero = () => 0;
      const one = () => 1;
      const yes = () => true;
      const string = (x2) => x2 == null ? x2 : `${x2}`;
      const options_number = (x2) => x2 == null ? x2 : +x2;
      const options_boolean = (x2) => x2 == null ? x2 : !!x2;
      const first = (x2) => x2 ? x2[0] : void 0;
      const options_second = (x2) => x2 ? x2[1] : void 0;
      const third = (x2) => x2 ? x2[2] : void 0;
      const options_constant = (x2) => () => x2;
      function percentile(reduce2) {
        const p = +`${reduce2}`.slice(1) / 100;
        return (I, f) => quantile(I, p, f);
      }
      function options_coerceNumbers(values2) {
        return isNumberArray(values2) ? values2 : options_map(values2, coerceNumber, Float64Array);
      }
      function coerceNumber(x2) {
        return x2 == null ? NaN : Number(x2);
      }
      function coerceDates(values2) {
        return options_map(values2, coerceDate);
      }
      function coerceDate(x2) {
        return x2 instanceof Date && !isNaN(x2) ? x2 : typeof x2 === "string" ? parse(x2) : x2 == null || isNaN(x2 = Number(x2)) ? void 0 : new Date(x2);
      }
      function options_maybeColorChannel(value2, defaultValue) {
        if (value2 === void 0) value2 = defaultValue;
        return value2 === null ? [void 0, "none"] : isColor(value2) ? [void 0, value2] : [value2, void 0];
      }
      function maybeNumberChannel(value2, defaultValue) {
        if (value2 === void 0) value2 = defaultValue;
        return value2 === null || typeof value2 === "number" ? [void 0, value2] : [value2, void 0];
      }
      function maybeKeyword(input, name, allowed) {
        if (input != null) return keyword(input, name, allowed);
      }
      function keyword(input, name, allowed) {
        const i = `${input}`.toLowerCase();
        if (!allowed.includes(i)) throw new Error(`invalid ${name}: ${input}`);
        return i;
      }
      function dataify(data) {
        return isArrowTable(data) ? data : options_arrayify(data);
      }
      function options_arrayify(values2) {
        if (values2 == null || options_isArray(values2)) return values2;
        if (isArrowVector(values2)) return maybeTypedArrowify(values2);
        if (isGeoJSON(values2)) {
          switch (values2.type) {
            case "FeatureCollection":
              return values2.features;
            case "GeometryCollection":
              return values2.geometries;
            default:
              return [values2];
          }
        }
        return Array.from(values2);
      }
      function isGeoJSON(x2) {
        switch (x2?.type) {
          case "FeatureCollection":
          case "GeometryCollection":
          case "Feature":
          case "LineString":
          case "MultiLineString":
          case "MultiPoint":
          case "MultiPolygon":
          case "Point":
          case "Polygon":
          case "Sphere":
            return true;
          default:
            return false;
        }
      }
      function options_map(values2, f, type = Array) {
        return values2 == null ? values2 : values2 instanceof type ? values2.map(f) : type.from(values2, f);
      }
      function options_slice(values2, type = Array) {
        return values2 instanceof type ? values2.slice() : type.from(values2);
      }
      function hasX({ x: x2, x1: x12, x2: x22 }) {
        return x2 !== void 0 || x12 !== void 0 || x22 !== void 0;
      }
      function hasY({ y: y2, y1: y12, y2: y22 }) {
        return y2 !== void 0 || y12 !== void 0 || y22 !== void 0;
      }
      function options_hasXY(options) {
        return hasX(options) || hasY(options) || options.interval !== void 0;
      }
      function options_isObject(option) {
        return option?.toString === objectToString;
      }
      function options_isScaleOptions(option) {
        return options_isObject(option) && (option.type !== void 0 || option.domain !== void 0);
      }
      function isOptions(option) {
        return options_isObject(option) && typeof option.transform !== "function";
      }
      function options_isDomainSort(sort2) {
        return isOptions(sort2) && sort2.value === void 0 && sort2.channel === void 0;
      }
      function maybeZero(x2, x12, x22, x3 = options_identity) {
        if (x12 === void 0 && x22 === void 0) {
          x12 = 0, x22 = x2 === void 0 ? x3 : x2;
        } else if (x12 === void 0) {
          x12 = x2 === void 0 ? 0 : x2;
        } else if (x22 === void 0) {
          x22 = x2 === void 0 ? 0 : x2;
        }
        return [x12, x22];
      }
      function options_maybeTuple(x2, y2) {
        return x2 === void 0 && y2 === void 0 ? [first, options_second] : [x2, y2];
      }
      function maybeZ({ z, fill, stroke } = {}) {
        if (z === void 0) [z] = options_maybeColorChannel(fill);
        if (z === void 0) [z] = options_maybeColorChannel(stroke);
        return z;
      }
      function lengthof(data) {
        return options_isArray(data) ? data.length : data?.numRows;
      }
      function options_range(data) {
        const n = lengthof(data);
        const r = new Uint32Array(n);
        for (let i = 0; i < n; ++i) r[i] = i;
        return r;
      }
      function take(values2, index2) {
        return options_isArray(values2) ? options_map(index2, (i) => values2[i], values2.constructor) : options_map(index2, (i) => values2.at(i));
      }
      function taker(f) {
        return f.length === 1 ? (index2, values2) => f(take(values2, index2)) : f;
      }
      function subarray(I, i, j) {
        return I.subarray ? I.subarray(i, j) : I.slice(i, j);
      }
      function options_keyof(value2) {
        return value2 !== null && typeof value2 === "object" ? value2.valueOf() : value2;
      }
      function options_maybeInput(key, options) {
        if (options[key] !== void 0) return options[key];
        switch (key) {
          case "x1":
          case "x2":
            key = "x";
            break;
          case "y1":
          case "y2":
            key = "y";
            break;
        }
        return options[key];
      }
      function options_column(source) {
        let value2;
        return [
          {
            transform: () => value2,
            label: options_labelof(source)
          },
          (v) => value2 = v
        ];
      }
      function options_maybeColumn(source) {
        return source == null ? [source] : options_column(source);
      }
      function options_labelof(value2, defaultValue) {
        return typeof value2 === "string" ? value2 : value2 && value2.label !== void 0 ? value2.label : defaultValue;
      }
      function mid(x12, x2) {
        return {
          transform(data) {
            const X12 = x12.transform(data);
            const X22 = x2.transform(data);
            return isTemporal(X12) || isTemporal(X22) ? options_map(X12, (_, i) => new Date((+X12[i] + +X22[i]) / 2)) : options_map(X12, (_, i) => (+X12[i] + +X22[i]) / 2, Float64Array);
          },
          label: x12.label
        };
      }
      function options_maybeApplyInterval(V, scale2) {
        const t = maybeIntervalTransform(scale2?.interval, scale2?.type);
        return t ? options_map(V, t) : V;
      }
      function maybeIntervalTransform(interval, type) {
        const i = maybeInterval(interval, type);
        return i && ((v) => defined_defined(v) ? i.floor(v) : v);
      }
      function maybeInterval(interval, type) {
        if (interval == null) return;
        if (typeof interval === "number") return numberInterval(interval);
        if (typeof interval === "string") return (type === "time" ? time_timeInterval : utcInterval)(interval);
        if (typeof interval.floor !== "function") throw new Error("invalid interval; missing floor method");
        if (typeof interval.offset !== "function") throw new Error("invalid interval; missing offset method");
        return interval;
      }
      function numberInterval(interval) {
        interval = +interval;
        if (0 < interval && interval < 1 && Number.isInteger(1 / interval)) interval = -1 / interval;
        const n = Math.abs(interval);
        return interval < 0 ? {
          floor: (d) => Math.floor(d * n) / n,
          offset: (d, s2 = 1) => (d * n + Math.floor(s2)) / n,
          range: (lo, hi) => d3_array_range(Math.ceil(lo * n), hi * n).map((x2) => x2 / n)
        } : {
          floor: (d) => Math.floor(d / n) * n,
          offset: (d, s2 = 1) => d + n * Math.floor(s2),
          range: (lo, hi) => d3_array_range(Math.ceil(lo / n), hi / n).map((x2) => x2 * n)
        };
      }
      function maybeRangeInterval(interval, type) {
        interval = maybeInterval(interval, type);
        if (interval && typeof interval.range !== "function") throw new Error("invalid interval: missing range method");
        return interval;
      }
      function maybeNiceInterval(interval, type) {
        interval = maybeRangeInterval(interval, type);
        if (interval && typeof interval.ceil !== "function") throw new Error("invalid interval: missing ceil method");
        return interval;
      }
      function isTimeInterval(t) {
        return isInterval(t) && typeof t?.floor === "function" && t.floor() instanceof Date;
      }
      function isInterval(t) {
        return typeof t?.range === "function";
      }
      function maybeValue(value2) {
        return value2 === void 0 || isOptions(value2) ? value2 : { value: value2 };
      }
      function numberChannel(source) {
        return source == null ? null : {
          transform: (data) => options_valueof(data, source, Float64Array),
          label: options_labelof(source)
        };
      }
      function isTuples(data) {
        if (!isIterable(data)) return false;
        for (const d of data) {
          if (d == null) continue;
          return typeof d === "object" && "0" in d && "1" in d;
        }
      }
      function isIterable(value2) {
        return value2 && typeof value2[Symbol.iterator] === "function";
      }
      function isTextual(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          return typeof value2 !== "object" || value2 instanceof Date;
        }
      }
      function isOrdinal(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          const type = typeof value2;
          return type === "string" || type === "boolean";
        }
      }
      function isTemporal(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          return value2 instanceof Date;
        }
      }
      function isTemporalString(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          return typeof value2 === "string" && isNaN(value2) && parse(value2);
        }
      }
      function isNumericString(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          if (typeof value2 !== "string") return false;
          if (!value2.trim()) continue;
          return !isNaN(value2);
        }
      }
      function isNumeric(values2) {
        for (const value2 of values2) {
          if (value2 == null) continue;
          return typeof value2 === "number";
        }
      }
      function isEvery(values2, is) {
        let every2;
        for (const value2 of values2) {
          if (value2 == null) continue;
          if (!is(value2)) return false;
          every2 = true;
        }
        return every2;
      }
      const namedColors = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
      function isColor(value2) {
        if (typeof value2 !== "string") return false;
        value2 = value2.toLowerCase().trim();
        return /^#[0-9a-f]{3,8}$/.test(value2) || // hex rgb, rgba, rrggbb, rrggbbaa
        /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(value2) || // <funciri>, CSS variable, color, etc.
        namedColors.has(value2);
      }
      function isOpacity(value2) {
        return typeof value2 === "number" && (0 <= value2 && value2 <= 1 || isNaN(value2));
      }
      function isNoneish(value2) {
        return value2 == null || isNone(value2);
      }
      function isNone(value2) {
        return /^\s*none\s*$/i.test(value2);
      }
      function isRound(value2) {
        return /^\s*round\s*$/i.test(value2);
      }
      function maybeAnchor(value2, name) {
        return maybeKeyword(value2, name, [
          "middle",
          "top-left",
          "top",
          "top-right",
          "right",
          "bottom-right",
          "bottom",
          "bottom-left",
          "left"
        ]);
      }
      function maybeFrameAnchor(value2 = "middle") {
        return maybeAnchor(value2, "frameAnchor");
      }
      function inherit(options = {}, ...rest) {
        let o = options;
        for (const defaults2 of rest) {
          for (const key in defaults2) {
            if (o[key] === void 0) {
              const value2 = defaults2[key];
              if (o === options) o = { ...o, [key]: value2 };
              else o[key] = value2;
            }
          }
        }
        return o;
      }
      function named(things) {
        console.warn("named iterables are deprecated; please use an object instead");
        const names = /* @__PURE__ */ new Set();
        return Object.fromEntries(
          Array.from(things, (thing) => {
            const { name } = thing;
            if (name == null) throw new Error("missing name");
            const key = `${name}`;
            if (key === "__proto__") throw new Error(`illegal name: ${key}`);
            if (names.has(key)) throw new Error(`duplicate name: ${key}`);
            names.add(key);
            return [name, thing];
          })
        );
      }
      function maybeNamed(things) {
        return isIterable(things) ? named(things) : things;
      }
      function maybeClip(clip2) {
        if (clip2 === true) clip2 = "frame";
        else if (clip2 === false) clip2 = null;
        else if (!isGeoJSON(clip2) && clip2 != null) {
          clip2 = keyword(clip2, "clip", ["frame", "sphere"]);
          if (clip2 === "sphere") clip2 = { type: "Sphere" };
        }
        return clip2;
      }
      function isArrowTable(value2) {
        return value2 && typeof value2.getChild === "function" && typeof value2.toArray === "function" && value2.schema && Array.isArray(value2.schema.fields);
      }
      function isArrowVector(value2) {
        return value2 && typeof value2.toArray === "function" && value2.type;
      }
      function isArrowDateType(type) {
        return type && (type.typeId === 8 || // date
        type.typeId === 10) && // timestamp
        type.unit === 1;
      }
      ;
      const position = /* @__PURE__ */ Symbol("position");
      const color = /* @__PURE__ */ Symbol("color");
      const radius = /* @__PURE__ */ Symbol("radius");
      const scales_length = /* @__PURE__ */ Symbol("length");
      const opacity = /* @__PURE__ */ Symbol("opacity");
      const symbol = /* @__PURE__ */ Symbol("symbol");
      const projection = /* @__PURE__ */ Symbol("projection");
      const scales_registry = /* @__PURE__ */ new Map([
        ["x", position],
        ["y", position],
        ["fx", position],
        ["fy", position],
        ["r", radius],
        ["color", color],
        ["opacity", opacity],
        ["symbol", symbol],
        ["length", scales_length],
        ["projection", projection]
      ]);
      function isPosition(kind) {
        return kind === position || kind === projection;
      }
      function hasNumericRange(kind) {
        return kind === position || kind === radius || kind === scales_length || kind === opacity;
      }
      ;
      function d3_shape_constant(x2) {
        return function constant2() {
          return x2;
        };
      }
      const abs = Math.abs;
      const atan2 = Math.atan2;
      const cos = Math.cos;
      const d3_shape_max = Math.max;
      const d3_shape_min = Math.min;
      const sin = Math.sin;
      const sqrt = Math.sqrt;
      const epsilon = 1e-12;
      const pi = Math.PI;
      const halfPi = pi / 2;
      const tau = 2 * pi;
      function acos(x2) {
        return x2 > 1 ? 0 : x2 < -1 ? pi : Math.acos(x2);
      }
      function asin(x2) {
        return x2 >= 1 ? halfPi : x2 <= -1 ? -halfPi : Math.asin(x2);
      }
      function withPath(shape) {
        let digits = 3;
        shape.digits = function(_) {
          if (!arguments.length) return digits;
          if (_ == null) {
            digits = null;
          } else {
            const d = Math.floor(_);
            if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
            digits = d;
          }
          return shape;
        };
        return () => new Path(digits);
      }
      function arcInnerRadius(d) {
        return d.innerRadius;
      }
      function arcOuterRadius(d) {
        return d.outerRadius;
      }
      function arcStartAngle(d) {
        return d.startAngle;
      }
      function arcEndAngle(d) {
        return d.endAngle;
      }
      function arcPadAngle(d) {
        return d && d.padAngle;
      }
      function intersect(x02, y02, x12, y12, x2, y2, x3, y3) {
        var x10 = x12 - x02, y10 = y12 - y02, x32 = x3 - x2, y32 = y3 - y2, t = y32 * x10 - x32 * y10;
        if (t * t < epsilon) return;
        t = (x32 * (y02 - y2) - y32 * (x02 - x2)) / t;
        return [x02 + t * x10, y02 + t * y10];
      }
      function cornerTangents(x02, y02, x12, y12, r1, rc, cw) {
        var x01 = x02 - x12, y01 = y02 - y12, lo = (cw ? rc : -rc) / sqrt(x01 * x01 + y01 * y01), ox = lo * y01, oy = -lo * x01, x11 = x02 + ox, y11 = y02 + oy, x10 = x12 + ox, y10 = y12 + oy, x002 = (x11 + x10) / 2, y002 = (y11 + y10) / 2, dx = x10 - x11, dy = y10 - y11, d2 = dx * dx + dy * dy, r = r1 - rc, D2 = x11 * y10 - x10 * y11, d = (dy < 0 ? -1 : 1) * sqrt(d3_shape_max(0, r * r * d2 - D2 * D2)), cx0 = (D2 * dy - dx * d) / d2, cy0 = (-D2 * dx - dy * d) / d2, cx1 = (D2 * dy + dx * d) / d2, cy1 = (-D2 * dx + dy * d) / d2, dx0 = cx0 - x002, dy0 = cy0 - y002, dx1 = cx1 - x002, dy1 = cy1 - y002;
        if (dx0 * dx0 + dy0 * dy0 > dx1 * dx1 + dy1 * dy1) cx0 = cx1, cy0 = cy1;
        return {
          cx: cx0,
          cy: cy0,
          x01: -ox,
          y01: -oy,
          x11: cx0 * (r1 / r - 1),
          y11: cy0 * (r1 / r - 1)
        };
      }
      function arc() {
        var innerRadius = arcInnerRadius, outerRadius = arcOuterRadius, cornerRadius = d3_shape_constant(0), padRadius = null, startAngle = arcStartAngle, endAngle = arcEndAngle, padAngle = arcPadAngle, context = null, path2 = withPath(arc2);
        function arc2() {
          var buffer, r, r0 = +innerRadius.apply(this, arguments), r1 = +outerRadius.apply(this, arguments), a0 = startAngle.apply(this, arguments) - halfPi, a1 = endAngle.apply(this, arguments) - halfPi, da = abs(a1 - a0), cw = a1 > a0;
          if (!context) context = buffer = path2();
          if (r1 < r0) r = r1, r1 = r0, r0 = r;
          if (!(r1 > epsilon)) context.moveTo(0, 0);
          else if (da > tau - epsilon) {
            context.moveTo(r1 * cos(a0), r1 * sin(a0));
            context.arc(0, 0, r1, a0, a1, !cw);
            if (r0 > epsilon) {
              context.moveTo(r0 * cos(a1), r0 * sin(a1));
              context.arc(0, 0, r0, a1, a0, cw);
            }
          } else {
            var a01 = a0, a11 = a1, a00 = a0, a10 = a1, da0 = da, da1 = da, ap = padAngle.apply(this, arguments) / 2, rp = ap > epsilon && (padRadius ? +padRadius.apply(this, arguments) : sqrt(r0 * r0 + r1 * r1)), rc = d3_shape_min(abs(r1 - r0) / 2, +cornerRadius.apply(this, arguments)), rc0 = rc, rc1 = rc, t02, t12;
            if (rp > epsilon) {
              var p02 = asin(rp / r0 * sin(ap)), p1 = asin(rp / r1 * sin(ap));
              if ((da0 -= p02 * 2) > epsilon) p02 *= cw ? 1 : -1, a00 += p02, a10 -= p02;
              else da0 = 0, a00 = a10 = (a0 + a1) / 2;
              if ((da1 -= p1 * 2) > epsilon) p1 *= cw ? 1 : -1, a01 += p1, a11 -= p1;
              else da1 = 0, a01 = a11 = (a0 + a1) / 2;
            }
            var x01 = r1 * cos(a01), y01 = r1 * sin(a01), x10 = r0 * cos(a10), y10 = r0 * sin(a10);
            if (rc > epsilon) {
              var x11 = r1 * cos(a11), y11 = r1 * sin(a11), x002 = r0 * cos(a00), y002 = r0 * sin(a00), oc;
              if (da < pi) {
                if (oc = intersect(x01, y01, x002, y002, x11, y11, x10, y10)) {
                  var ax = x01 - oc[0], ay = y01 - oc[1], bx = x11 - oc[0], by = y11 - oc[1], kc = 1 / sin(acos((ax * bx + ay * by) / (sqrt(ax * ax + ay * ay) * sqrt(bx * bx + by * by))) / 2), lc = sqrt(oc[0] * oc[0] + oc[1] * oc[1]);
                  rc0 = d3_shape_min(rc, (r0 - lc) / (kc - 1));
                  rc1 = d3_shape_min(rc, (r1 - lc) / (kc + 1));
                } else {
                  rc0 = rc1 = 0;
                }
              }
            }
            if (!(da1 > epsilon)) context.moveTo(x01, y01);
            else if (rc1 > epsilon) {
              t02 = cornerTangents(x002, y002, x01, y01, r1, rc1, cw);
              t12 = cornerTangents(x11, y11, x10, y10, r1, rc1, cw);
              context.moveTo(t02.cx + t02.x01, t02.cy + t02.y01);
              if (rc1 < rc) context.arc(t02.cx, t02.cy, rc1, atan2(t02.y01, t02.x01), atan2(t12.y01, t12.x01), !cw);
              else {
                context.arc(t02.cx, t02.cy, rc1, atan2(t02.y01, t02.x01), atan2(t02.y11, t02.x11), !cw);
                context.arc(0, 0, r1, atan2(t02.cy + t02.y11, t02.cx + t02.x11), atan2(t12.cy + t12.y11, t12.cx + t12.x11), !cw);
                context.arc(t12.cx, t12.cy, rc1, atan2(t12.y11, t12.x11), atan2(t12.y01, t12.x01), !cw);
              }
            } else context.moveTo(x01, y01), context.arc(0, 0, r1, a01, a11, !cw);
            if (!(r0 > epsilon) || !(da0 > epsilon)) context.lineTo(x10, y10);
            else if (rc0 > epsilon) {
              t02 = cornerTangents(x10, y10, x11, y11, r0, -rc0, cw);
              t12 = cornerTangents(x01, y01, x002, y002, r0, -rc0, cw);
              context.lineTo(t02.cx + t02.x01, t02.cy + t02.y01);
              if (rc0 < rc) context.arc(t02.cx, t02.cy, rc0, atan2(t02.y01, t02.x01), atan2(t12.y01, t12.x01), !cw);
              else {
                context.arc(t02.cx, t02.cy, rc0, atan2(t02.y01, t02.x01), atan2(t02.y11, t02.x11), !cw);
                context.arc(0, 0, r0, atan2(t02.cy + t02.y11, t02.cx + t02.x11), atan2(t12.cy + t12.y11, t12.cx + t12.x11), cw);
                context.arc(t12.cx, t12.cy, rc0, atan2(t12.y11, t12.x11), atan2(t12.y01, t12.x01), !cw);
              }
            } else context.arc(0, 0, r0, a10, a00, cw);
          }
          context.closePath();
          if (buffer) return context = null, buffer + "" || null;
        }
        arc2.centroid = function() {
          var r = (+innerRadius.apply(this, arguments) + +outerRadius.apply(this, arguments)) / 2, a2 = (+startAngle.apply(this, arguments) + +endAngle.apply(this, arguments)) / 2 - pi / 2;
          return [cos(a2) * r, sin(a2) * r];
        };
        arc2.innerRadius = function(_) {
          return arguments.length ? (innerRadius = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : innerRadius;
        };
        arc2.outerRadius = function(_) {
          return arguments.length ? (outerRadius = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : outerRadius;
        };
        arc2.cornerRadius = function(_) {
          return arguments.length ? (cornerRadius = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : cornerRadius;
        };
        arc2.padRadius = function(_) {
          return arguments.length ? (padRadius = _ == null ? null : typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : padRadius;
        };
        arc2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : startAngle;
        };
        arc2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : endAngle;
        };
        arc2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), arc2) : padAngle;
        };
        arc2.context = function(_) {
          return arguments.length ? (context = _ == null ? null : _, arc2) : context;
        };
        return arc2;
      }
      var d3_shape_slice = Array.prototype.slice;
      function d3_shape_array(x2) {
        return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
      }
      function Linear(context) {
        this._context = context;
      }
      Linear.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            // falls through
            default:
              this._context.lineTo(x2, y2);
              break;
          }
        }
      };
      function curveLinear(context) {
        return new Linear(context);
      }
      function x(p) {
        return p[0];
      }
      function y(p) {
        return p[1];
      }
      function line(x$1, y$1) {
        var defined2 = d3_shape_constant(true), context = null, curve = curveLinear, output = null, path2 = withPath(line2);
        x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : d3_shape_constant(x$1);
        y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : d3_shape_constant(y$1);
        function line2(data) {
          var i, n = (data = d3_shape_array(data)).length, d, defined0 = false, buffer;
          if (context == null) output = curve(buffer = path2());
          for (i = 0; i <= n; ++i) {
            if (!(i < n && defined2(d = data[i], i, data)) === defined0) {
              if (defined0 = !defined0) output.lineStart();
              else output.lineEnd();
            }
            if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
          }
          if (buffer) return output = null, buffer + "" || null;
        }
        line2.x = function(_) {
          return arguments.length ? (x$1 = typeof _ === "function" ? _ : d3_shape_constant(+_), line2) : x$1;
        };
        line2.y = function(_) {
          return arguments.length ? (y$1 = typeof _ === "function" ? _ : d3_shape_constant(+_), line2) : y$1;
        };
        line2.defined = function(_) {
          return arguments.length ? (defined2 = typeof _ === "function" ? _ : d3_shape_constant(!!_), line2) : defined2;
        };
        line2.curve = function(_) {
          return arguments.length ? (curve = _, context != null && (output = curve(context)), line2) : curve;
        };
        line2.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line2) : context;
        };
        return line2;
      }
      function d3_shape_area(x02, y02, y12) {
        var x12 = null, defined2 = d3_shape_constant(true), context = null, curve = curveLinear, output = null, path2 = withPath(area);
        x02 = typeof x02 === "function" ? x02 : x02 === void 0 ? x : d3_shape_constant(+x02);
        y02 = typeof y02 === "function" ? y02 : y02 === void 0 ? d3_shape_constant(0) : d3_shape_constant(+y02);
        y12 = typeof y12 === "function" ? y12 : y12 === void 0 ? y : d3_shape_constant(+y12);
        function area(data) {
          var i, j, k2, n = (data = d3_shape_array(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
          if (context == null) output = curve(buffer = path2());
          for (i = 0; i <= n; ++i) {
            if (!(i < n && defined2(d = data[i], i, data)) === defined0) {
              if (defined0 = !defined0) {
                j = i;
                output.areaStart();
                output.lineStart();
              } else {
                output.lineEnd();
                output.lineStart();
                for (k2 = i - 1; k2 >= j; --k2) {
                  output.point(x0z[k2], y0z[k2]);
                }
                output.lineEnd();
                output.areaEnd();
              }
            }
            if (defined0) {
              x0z[i] = +x02(d, i, data), y0z[i] = +y02(d, i, data);
              output.point(x12 ? +x12(d, i, data) : x0z[i], y12 ? +y12(d, i, data) : y0z[i]);
            }
          }
          if (buffer) return output = null, buffer + "" || null;
        }
        function arealine() {
          return line().defined(defined2).curve(curve).context(context);
        }
        area.x = function(_) {
          return arguments.length ? (x02 = typeof _ === "function" ? _ : d3_shape_constant(+_), x12 = null, area) : x02;
        };
        area.x0 = function(_) {
          return arguments.length ? (x02 = typeof _ === "function" ? _ : d3_shape_constant(+_), area) : x02;
        };
        area.x1 = function(_) {
          return arguments.length ? (x12 = _ == null ? null : typeof _ === "function" ? _ : d3_shape_constant(+_), area) : x12;
        };
        area.y = function(_) {
          return arguments.length ? (y02 = typeof _ === "function" ? _ : d3_shape_constant(+_), y12 = null, area) : y02;
        };
        area.y0 = function(_) {
          return arguments.length ? (y02 = typeof _ === "function" ? _ : d3_shape_constant(+_), area) : y02;
        };
        area.y1 = function(_) {
          return arguments.length ? (y12 = _ == null ? null : typeof _ === "function" ? _ : d3_shape_constant(+_), area) : y12;
        };
        area.lineX0 = area.lineY0 = function() {
          return arealine().x(x02).y(y02);
        };
        area.lineY1 = function() {
          return arealine().x(x02).y(y12);
        };
        area.lineX1 = function() {
          return arealine().x(x12).y(y02);
        };
        area.defined = function(_) {
          return arguments.length ? (defined2 = typeof _ === "function" ? _ : d3_shape_constant(!!_), area) : defined2;
        };
        area.curve = function(_) {
          return arguments.length ? (curve = _, context != null && (output = curve(context)), area) : curve;
        };
        area.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area) : context;
        };
        return area;
      }
      function descending$1(a2, b) {
        return b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
      }
      function d3_shape_identity(d) {
        return d;
      }
      function pie() {
        var value2 = d3_shape_identity, sortValues = descending$1, sort2 = null, startAngle = d3_shape_constant(0), endAngle = d3_shape_constant(tau), padAngle = d3_shape_constant(0);
        function pie2(data) {
          var i, n = (data = d3_shape_array(data)).length, j, k2, sum2 = 0, index2 = new Array(n), arcs = new Array(n), a0 = +startAngle.apply(this, arguments), da = Math.min(tau, Math.max(-tau, endAngle.apply(this, arguments) - a0)), a1, p = Math.min(Math.abs(da) / n, padAngle.apply(this, arguments)), pa = p * (da < 0 ? -1 : 1), v;
          for (i = 0; i < n; ++i) {
            if ((v = arcs[index2[i] = i] = +value2(data[i], i, data)) > 0) {
              sum2 += v;
            }
          }
          if (sortValues != null) index2.sort(function(i2, j2) {
            return sortValues(arcs[i2], arcs[j2]);
          });
          else if (sort2 != null) index2.sort(function(i2, j2) {
            return sort2(data[i2], data[j2]);
          });
          for (i = 0, k2 = sum2 ? (da - n * pa) / sum2 : 0; i < n; ++i, a0 = a1) {
            j = index2[i], v = arcs[j], a1 = a0 + (v > 0 ? v * k2 : 0) + pa, arcs[j] = {
              data: data[j],
              index: i,
              value: v,
              startAngle: a0,
              endAngle: a1,
              padAngle: p
            };
          }
          return arcs;
        }
        pie2.value = function(_) {
          return arguments.length ? (value2 = typeof _ === "function" ? _ : d3_shape_constant(+_), pie2) : value2;
        };
        pie2.sortValues = function(_) {
          return arguments.length ? (sortValues = _, sort2 = null, pie2) : sortValues;
        };
        pie2.sort = function(_) {
          return arguments.length ? (sort2 = _, sortValues = null, pie2) : sort2;
        };
        pie2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), pie2) : startAngle;
        };
        pie2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), pie2) : endAngle;
        };
        pie2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ === "function" ? _ : d3_shape_constant(+_), pie2) : padAngle;
        };
        return pie2;
      }
      var curveRadialLinear = curveRadial(curveLinear);
      function Radial(curve) {
        this._curve = curve;
      }
      Radial.prototype = {
        areaStart: function() {
          this._curve.areaStart();
        },
        areaEnd: function() {
          this._curve.areaEnd();
        },
        lineStart: function() {
          this._curve.lineStart();
        },
        lineEnd: function() {
          this._curve.lineEnd();
        },
        point: function(a2, r) {
          this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
        }
      };
      function curveRadial(curve) {
        function radial2(context) {
          return new Radial(curve(context));
        }
        radial2._curve = curve;
        return radial2;
      }
      function lineRadial(l) {
        var c2 = l.curve;
        l.angle = l.x, delete l.x;
        l.radius = l.y, delete l.y;
        l.curve = function(_) {
          return arguments.length ? c2(curveRadial(_)) : c2()._curve;
        };
        return l;
      }
      function lineRadial_default() {
        return lineRadial(line().curve(curveRadialLinear));
      }
      function areaRadial() {
        var a2 = d3_shape_area().curve(curveRadialLinear), c2 = a2.curve, x02 = a2.lineX0, x12 = a2.lineX1, y02 = a2.lineY0, y12 = a2.lineY1;
        a2.angle = a2.x, delete a2.x;
        a2.startAngle = a2.x0, delete a2.x0;
        a2.endAngle = a2.x1, delete a2.x1;
        a2.radius = a2.y, delete a2.y;
        a2.innerRadius = a2.y0, delete a2.y0;
        a2.outerRadius = a2.y1, delete a2.y1;
        a2.lineStartAngle = function() {
          return lineRadial(x02());
        }, delete a2.lineX0;
        a2.lineEndAngle = function() {
          return lineRadial(x12());
        }, delete a2.lineX1;
        a2.lineInnerRadius = function() {
          return lineRadial(y02());
        }, delete a2.lineY0;
        a2.lineOuterRadius = function() {
          return lineRadial(y12());
        }, delete a2.lineY1;
        a2.curve = function(_) {
          return arguments.length ? c2(curveRadial(_)) : c2()._curve;
        };
        return a2;
      }
      function pointRadial(x2, y2) {
        return [(y2 = +y2) * Math.cos(x2 -= Math.PI / 2), y2 * Math.sin(x2)];
      }
      class Bump {
        constructor(context, x2) {
          this._context = context;
          this._x = x2;
        }
        areaStart() {
          this._line = 0;
        }
        areaEnd() {
          this._line = NaN;
        }
        lineStart() {
          this._point = 0;
        }
        lineEnd() {
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        }
        point(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0: {
              this._point = 1;
              if (this._line) this._context.lineTo(x2, y2);
              else this._context.moveTo(x2, y2);
              break;
            }
            case 1:
              this._point = 2;
            // falls through
            default: {
              if (this._x) this._context.bezierCurveTo(this._x0 = (this._x0 + x2) / 2, this._y0, this._x0, y2, x2, y2);
              else this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + y2) / 2, x2, this._y0, x2, y2);
              break;
            }
          }
          this._x0 = x2, this._y0 = y2;
        }
      }
      class BumpRadial {
        constructor(context) {
          this._context = context;
        }
        lineStart() {
          this._point = 0;
        }
        lineEnd() {
        }
        point(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point === 0) {
            this._point = 1;
          } else {
            const p02 = pointRadial(this._x0, this._y0);
            const p1 = pointRadial(this._x0, this._y0 = (this._y0 + y2) / 2);
            const p2 = pointRadial(x2, this._y0);
            const p3 = pointRadial(x2, y2);
            this._context.moveTo(...p02);
            this._context.bezierCurveTo(...p1, ...p2, ...p3);
          }
          this._x0 = x2, this._y0 = y2;
        }
      }
      function bumpX(context) {
        return new Bump(context, true);
      }
      function bumpY(context) {
        return new Bump(context, false);
      }
      function bumpRadial(context) {
        return new BumpRadial(context);
      }
      function linkSource(d) {
        return d.source;
      }
      function linkTarget(d) {
        return d.target;
      }
      function d3_shape_link(curve) {
        let source = linkSource, target = linkTarget, x$1 = x, y$1 = y, context = null, output = null, path2 = withPath(link);
        function link() {
          let buffer;
          const argv = d3_shape_slice.call(arguments);
          const s2 = source.apply(this, argv);
          const t = target.apply(this, argv);
          if (context == null) output = curve(buffer = path2());
          output.lineStart();
          argv[0] = s2, output.point(+x$1.apply(this, argv), +y$1.apply(this, argv));
          argv[0] = t, output.point(+x$1.apply(this, argv), +y$1.apply(this, argv));
          output.lineEnd();
          if (buffer) return output = null, buffer + "" || null;
        }
        link.source = function(_) {
          return arguments.length ? (source = _, link) : source;
        };
        link.target = function(_) {
          return arguments.length ? (target = _, link) : target;
        };
        link.x = function(_) {
          return arguments.length ? (x$1 = typeof _ === "function" ? _ : d3_shape_constant(+_), link) : x$1;
        };
        link.y = function(_) {
          return arguments.length ? (y$1 = typeof _ === "function" ? _ : d3_shape_constant(+_), link) : y$1;
        };
        link.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), link) : context;
        };
        return link;
      }
      function linkHorizontal() {
        return d3_shape_link(bumpX);
      }
      function linkVertical() {
        return d3_shape_link(bumpY);
      }
      function linkRadial() {
        const l = d3_shape_link(bumpRadial);
        l.angle = l.x, delete l.x;
        l.radius = l.y, delete l.y;
        return l;
      }
      const sqrt3$2 = sqrt(3);
      var asterisk = {
        draw(context, size) {
          const r = sqrt(size + d3_shape_min(size / 28, 0.75)) * 0.59436;
          const t = r / 2;
          const u = t * sqrt3$2;
          context.moveTo(0, r);
          context.lineTo(0, -r);
          context.moveTo(-u, -t);
          context.lineTo(u, t);
          context.moveTo(-u, t);
          context.lineTo(u, -t);
        }
      };
      var d3_shape_circle = {
        draw(context, size) {
          const r = sqrt(size / pi);
          context.moveTo(r, 0);
          context.arc(0, 0, r, 0, tau);
        }
      };
      var d3_shape_cross = {
        draw(context, size) {
          const r = sqrt(size / 5) / 2;
          context.moveTo(-3 * r, -r);
          context.lineTo(-r, -r);
          context.lineTo(-r, -3 * r);
          context.lineTo(r, -3 * r);
          context.lineTo(r, -r);
          context.lineTo(3 * r, -r);
          context.lineTo(3 * r, r);
          context.lineTo(r, r);
          context.lineTo(r, 3 * r);
          context.lineTo(-r, 3 * r);
          context.lineTo(-r, r);
          context.lineTo(-3 * r, r);
          context.closePath();
        }
      };
      const tan30 = sqrt(1 / 3);
      const tan30_2 = tan30 * 2;
      var diamond = {
        draw(context, size) {
          const y2 = sqrt(size / tan30_2);
          const x2 = y2 * tan30;
          context.moveTo(0, -y2);
          context.lineTo(x2, 0);
          context.lineTo(0, y2);
          context.lineTo(-x2, 0);
          context.closePath();
        }
      };
      var diamond2 = {
        draw(context, size) {
          const r = sqrt(size) * 0.62625;
          context.moveTo(0, -r);
          context.lineTo(r, 0);
          context.lineTo(0, r);
          context.lineTo(-r, 0);
          context.closePath();
        }
      };
      var plus = {
        draw(context, size) {
          const r = sqrt(size - d3_shape_min(size / 7, 2)) * 0.87559;
          context.moveTo(-r, 0);
          context.lineTo(r, 0);
          context.moveTo(0, r);
          context.lineTo(0, -r);
        }
      };
      var square = {
        draw(context, size) {
          const w = sqrt(size);
          const x2 = -w / 2;
          context.rect(x2, x2, w, w);
        }
      };
      var square2 = {
        draw(context, size) {
          const r = sqrt(size) * 0.4431;
          context.moveTo(r, r);
          context.lineTo(r, -r);
          context.lineTo(-r, -r);
          context.lineTo(-r, r);
          context.closePath();
        }
      };
      const ka = 0.8908130915292852;
      const kr = sin(pi / 10) / sin(7 * pi / 10);
      const kx = sin(tau / 10) * kr;
      const ky = -cos(tau / 10) * kr;
      var star = {
        draw(context, size) {
          const r = sqrt(size * ka);
          const x2 = kx * r;
          const y2 = ky * r;
          context.moveTo(0, -r);
          context.lineTo(x2, y2);
          for (let i = 1; i < 5; ++i) {
            const a2 = tau * i / 5;
            const c2 = cos(a2);
            const s2 = sin(a2);
            context.lineTo(s2 * r, -c2 * r);
            context.lineTo(c2 * x2 - s2 * y2, s2 * x2 + c2 * y2);
          }
          context.closePath();
        }
      };
      const sqrt3$1 = sqrt(3);
      var triangle = {
        draw(context, size) {
          const y2 = -sqrt(size / (sqrt3$1 * 3));
          context.moveTo(0, y2 * 2);
          context.lineTo(-sqrt3$1 * y2, -y2);
          context.lineTo(sqrt3$1 * y2, -y2);
          context.closePath();
        }
      };
      const sqrt3 = sqrt(3);
      var triangle2 = {
        draw(context, size) {
          const s2 = sqrt(size) * 0.6824;
          const t = s2 / 2;
          const u = s2 * sqrt3 / 2;
          context.moveTo(0, -s2);
          context.lineTo(u, t);
          context.lineTo(-u, t);
          context.closePath();
        }
      };
      const c = -0.5;
      const s = sqrt(3) / 2;
      const k = 1 / sqrt(12);
      const a = (k / 2 + 1) * 3;
      var wye = {
        draw(context, size) {
          const r = sqrt(size / a);
          const x02 = r / 2, y02 = r * k;
          const x12 = x02, y12 = r * k + r;
          const x2 = -x12, y2 = y12;
          context.moveTo(x02, y02);
          context.lineTo(x12, y12);
          context.lineTo(x2, y2);
          context.lineTo(c * x02 - s * y02, s * x02 + c * y02);
          context.lineTo(c * x12 - s * y12, s * x12 + c * y12);
          context.lineTo(c * x2 - s * y2, s * x2 + c * y2);
          context.lineTo(c * x02 + s * y02, c * y02 - s * x02);
          context.lineTo(c * x12 + s * y12, c * y12 - s * x12);
          context.lineTo(c * x2 + s * y2, c * y2 - s * x2);
          context.closePath();
        }
      };
      var times = {
        draw(context, size) {
          const r = sqrt(size - d3_shape_min(size / 6, 1.7)) * 0.6189;
          context.moveTo(-r, -r);
          context.lineTo(r, r);
          context.moveTo(-r, r);
          context.lineTo(r, -r);
        }
      };
      const symbolsFill = [
        d3_shape_circle,
        d3_shape_cross,
        diamond,
        square,
        star,
        triangle,
        wye
      ];
      const symbolsStroke = [
        d3_shape_circle,
        plus,
        times,
        triangle2,
        asterisk,
        square2,
        diamond2
      ];
      function d3_shape_Symbol(type, size) {
        let context = null, path2 = withPath(symbol2);
        type = typeof type === "function" ? type : d3_shape_constant(type || d3_shape_circle);
        size = typeof size === "function" ? size : d3_shape_constant(size === void 0 ? 64 : +size);
        function symbol2() {
          let buffer;
          if (!context) context = buffer = path2();
          type.apply(this, arguments).draw(context, +size.apply(this, arguments));
          if (buffer) return context = null, buffer + "" || null;
        }
        symbol2.type = function(_) {
          return arguments.length ? (type = typeof _ === "function" ? _ : d3_shape_constant(_), symbol2) : type;
        };
        symbol2.size = function(_) {
          return arguments.length ? (size = typeof _ === "function" ? _ : d3_shape_constant(+_), symbol2) : size;
        };
        symbol2.context = function(_) {
          return arguments.length ? (context = _ == null ? null : _, symbol2) : context;
        };
        return symbol2;
      }
      function noop() {
      }
      function point$3(that, x2, y2) {
        that._context.bezierCurveTo(
          (2 * that._x0 + that._x1) / 3,
          (2 * that._y0 + that._y1) / 3,
          (that._x0 + 2 * that._x1) / 3,
          (that._y0 + 2 * that._y1) / 3,
          (that._x0 + 4 * that._x1 + x2) / 6,
          (that._y0 + 4 * that._y1 + y2) / 6
        );
      }
      function Basis(context) {
        this._context = context;
      }
      Basis.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 3:
              point$3(this, this._x1, this._y1);
            // falls through
            case 2:
              this._context.lineTo(this._x1, this._y1);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
            // falls through
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basis(context) {
        return new Basis(context);
      }
      function BasisClosed(context) {
        this._context = context;
      }
      BasisClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x2, this._y2);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
              this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x2, this._y2);
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x2 = x2, this._y2 = y2;
              break;
            case 1:
              this._point = 2;
              this._x3 = x2, this._y3 = y2;
              break;
            case 2:
              this._point = 3;
              this._x4 = x2, this._y4 = y2;
              this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
              break;
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basisClosed(context) {
        return new BasisClosed(context);
      }
      function BasisOpen(context) {
        this._context = context;
      }
      BasisOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              var x02 = (this._x0 + 4 * this._x1 + x2) / 6, y02 = (this._y0 + 4 * this._y1 + y2) / 6;
              this._line ? this._context.lineTo(x02, y02) : this._context.moveTo(x02, y02);
              break;
            case 3:
              this._point = 4;
            // falls through
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basisOpen(context) {
        return new BasisOpen(context);
      }
      function Bundle(context, beta) {
        this._basis = new Basis(context);
        this._beta = beta;
      }
      Bundle.prototype = {
        lineStart: function() {
          this._x = [];
          this._y = [];
          this._basis.lineStart();
        },
        lineEnd: function() {
          var x2 = this._x, y2 = this._y, j = x2.length - 1;
          if (j > 0) {
            var x02 = x2[0], y02 = y2[0], dx = x2[j] - x02, dy = y2[j] - y02, i = -1, t;
            while (++i <= j) {
              t = i / j;
              this._basis.point(
                this._beta * x2[i] + (1 - this._beta) * (x02 + t * dx),
                this._beta * y2[i] + (1 - this._beta) * (y02 + t * dy)
              );
            }
          }
          this._x = this._y = null;
          this._basis.lineEnd();
        },
        point: function(x2, y2) {
          this._x.push(+x2);
          this._y.push(+y2);
        }
      };
      var bundle = (function custom(beta) {
        function bundle2(context) {
          return beta === 1 ? new Basis(context) : new Bundle(context, beta);
        }
        bundle2.beta = function(beta2) {
          return custom(+beta2);
        };
        return bundle2;
      })(0.85);
      function point$2(that, x2, y2) {
        that._context.bezierCurveTo(
          that._x1 + that._k * (that._x2 - that._x0),
          that._y1 + that._k * (that._y2 - that._y0),
          that._x2 + that._k * (that._x1 - x2),
          that._y2 + that._k * (that._y1 - y2),
          that._x2,
          that._y2
        );
      }
      function Cardinal(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      Cardinal.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x2, this._y2);
              break;
            case 3:
              point$2(this, this._x1, this._y1);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              this._x1 = x2, this._y1 = y2;
              break;
            case 2:
              this._point = 3;
            // falls through
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinal = (function custom(tension) {
        function cardinal2(context) {
          return new Cardinal(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      })(0);
      function CardinalClosed(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      CardinalClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.lineTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              this.point(this._x5, this._y5);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2;
              this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3;
              this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalClosed = (function custom(tension) {
        function cardinal2(context) {
          return new CardinalClosed(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      })(0);
      function CardinalOpen(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      CardinalOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
              break;
            case 3:
              this._point = 4;
            // falls through
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalOpen = (function custom(tension) {
        function cardinal2(context) {
          return new CardinalOpen(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      })(0);
      function point$1(that, x2, y2) {
        var x12 = that._x1, y12 = that._y1, x22 = that._x2, y22 = that._y2;
        if (that._l01_a > epsilon) {
          var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
          x12 = (x12 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
          y12 = (y12 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
        }
        if (that._l23_a > epsilon) {
          var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
          x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
          y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
        }
        that._context.bezierCurveTo(x12, y12, x22, y22, that._x2, that._y2);
      }
      function CatmullRom(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRom.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x2, this._y2);
              break;
            case 3:
              this.point(this._x2, this._y2);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
            // falls through
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRom = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      })(0.5);
      function CatmullRomClosed(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRomClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.lineTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              this.point(this._x5, this._y5);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2;
              this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3;
              this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomClosed = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      })(0.5);
      function CatmullRomOpen(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRomOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
              break;
            case 3:
              this._point = 4;
            // falls through
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomOpen = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      })(0.5);
      function LinearClosed(context) {
        this._context = context;
      }
      LinearClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          if (this._point) this._context.closePath();
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) this._context.lineTo(x2, y2);
          else this._point = 1, this._context.moveTo(x2, y2);
        }
      };
      function linearClosed(context) {
        return new LinearClosed(context);
      }
      function sign(x2) {
        return x2 < 0 ? -1 : 1;
      }
      function slope3(that, x2, y2) {
        var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
        return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
      }
      function slope2(that, t) {
        var h = that._x1 - that._x0;
        return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
      }
      function point(that, t02, t12) {
        var x02 = that._x0, y02 = that._y0, x12 = that._x1, y12 = that._y1, dx = (x12 - x02) / 3;
        that._context.bezierCurveTo(x02 + dx, y02 + dx * t02, x12 - dx, y12 - dx * t12, x12, y12);
      }
      function MonotoneX(context) {
        this._context = context;
      }
      MonotoneX.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x1, this._y1);
              break;
            case 3:
              point(this, this._t0, slope2(this, this._t0));
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          var t12 = NaN;
          x2 = +x2, y2 = +y2;
          if (x2 === this._x1 && y2 === this._y1) return;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              point(this, slope2(this, t12 = slope3(this, x2, y2)), t12);
              break;
            default:
              point(this, this._t0, t12 = slope3(this, x2, y2));
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
          this._t0 = t12;
        }
      };
      function MonotoneY(context) {
        this._context = new ReflectContext(context);
      }
      (MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
        MonotoneX.prototype.point.call(this, y2, x2);
      };
      function ReflectContext(context) {
        this._context = context;
      }
      ReflectContext.prototype = {
        moveTo: function(x2, y2) {
          this._context.moveTo(y2, x2);
        },
        closePath: function() {
          this._context.closePath();
        },
        lineTo: function(x2, y2) {
          this._context.lineTo(y2, x2);
        },
        bezierCurveTo: function(x12, y12, x2, y2, x3, y3) {
          this._context.bezierCurveTo(y12, x12, y2, x2, y3, x3);
        }
      };
      function monotoneX(context) {
        return new MonotoneX(context);
      }
      function monotoneY(context) {
        return new MonotoneY(context);
      }
      function Natural(context) {
        this._context = context;
      }
      Natural.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x = [];
          this._y = [];
        },
        lineEnd: function() {
          var x2 = this._x, y2 = this._y, n = x2.length;
          if (n) {
            this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
            if (n === 2) {
              this._context.lineTo(x2[1], y2[1]);
            } else {
              var px = controlPoints(x2), py = controlPoints(y2);
              for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
                this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
              }
            }
          }
          if (this._line || this._line !== 0 && n === 1) this._context.closePath();
          this._line = 1 - this._line;
          this._x = this._y = null;
        },
        point: function(x2, y2) {
          this._x.push(+x2);
          this._y.push(+y2);
        }
      };
      function controlPoints(x2) {
        var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
        a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
        for (i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
        a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
        for (i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
        a2[n - 1] = r[n - 1] / b[n - 1];
        for (i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
        b[n - 1] = (x2[n] + a2[n - 1]) / 2;
        for (i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
        return [a2, b];
      }
      function natural(context) {
        return new Natural(context);
      }
      function Step(context, t) {
        this._context = context;
        this._t = t;
      }
      Step.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x = this._y = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
          if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
          if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            // falls through
            default: {
              if (this._t <= 0) {
                this._context.lineTo(this._x, y2);
                this._context.lineTo(x2, y2);
              } else {
                var x12 = this._x * (1 - this._t) + x2 * this._t;
                this._context.lineTo(x12, this._y);
                this._context.lineTo(x12, y2);
              }
              break;
            }
          }
          this._x = x2, this._y = y2;
        }
      };
      function step(context) {
        return new Step(context, 0.5);
      }
      function stepBefore(context) {
        return new Step(context, 0);
      }
      function stepAfter(context) {
        return new Step(context, 1);
      }
      function none$1(series, order) {
        if (!((n = series.length) > 1)) return;
        for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
          s0 = s1, s1 = series[order[i]];
          for (j = 0; j < m; ++j) {
            s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
          }
        }
      }
      function none(series) {
        var n = series.length, o = new Array(n);
        while (--n >= 0) o[n] = n;
        return o;
      }
      function stackValue(d, key) {
        return d[key];
      }
      function stackSeries(key) {
        const series = [];
        series.key = key;
        return series;
      }
      function stack() {
        var keys = d3_shape_constant([]), order = none, offset2 = none$1, value2 = stackValue;
        function stack2(data) {
          var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
          for (const d of data) {
            for (i = 0, ++j; i < n; ++i) {
              (sz[i][j] = [0, +value2(d, sz[i].key, j, data)]).data = d;
            }
          }
          for (i = 0, oz = d3_shape_array(order(sz)); i < n; ++i) {
            sz[oz[i]].index = i;
          }
          offset2(sz, oz);
          return sz;
        }
        stack2.keys = function(_) {
          return arguments.length ? (keys = typeof _ === "function" ? _ : d3_shape_constant(Array.from(_)), stack2) : keys;
        };
        stack2.value = function(_) {
          return arguments.length ? (value2 = typeof _ === "function" ? _ : d3_shape_constant(+_), stack2) : value2;
        };
        stack2.order = function(_) {
          return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : d3_shape_constant(Array.from(_)), stack2) : order;
        };
        stack2.offset = function(_) {
          return arguments.length ? (offset2 = _ == null ? none$1 : _, stack2) : offset2;
        };
        return stack2;
      }
      function expand(series, order) {
        if (!((n = series.length) > 0)) return;
        for (var i, n, j = 0, m = series[0].length, y2; j < m; ++j) {
          for (y2 = i = 0; i < n; ++i) y2 += series[i][j][1] || 0;
          if (y2) for (i = 0; i < n; ++i) series[i][j][1] /= y2;
        }
        none$1(series, order);
      }
      function diverging(series, order) {
        if (!((n = series.length) > 0)) return;
        for (var i, j = 0, d, dy, yp, yn, n, m = series[order[0]].length; j < m; ++j) {
          for (yp = yn = 0, i = 0; i < n; ++i) {
            if ((dy = (d = series[order[i]][j])[1] - d[0]) > 0) {
              d[0] = yp, d[1] = yp += dy;
            } else if (dy < 0) {
              d[1] = yn, d[0] = yn += dy;
            } else {
              d[0] = 0, d[1] = dy;
            }
          }
        }
      }
      function silhouette(series, order) {
        if (!((n = series.length) > 0)) return;
        for (var j = 0, s0 = series[order[0]], n, m = s0.length; j < m; ++j) {
          for (var i = 0, y2 = 0; i < n; ++i) y2 += series[i][j][1] || 0;
          s0[j][1] += s0[j][0] = -y2 / 2;
        }
        none$1(series, order);
      }
      function wiggle(series, order) {
        if (!((n = series.length) > 0) || !((m = (s0 = series[order[0]]).length) > 0)) return;
        for (var y2 = 0, j = 1, s0, m, n; j < m; ++j) {
          for (var i = 0, s1 = 0, s2 = 0; i < n; ++i) {
            var si = series[order[i]], sij0 = si[j][1] || 0, sij1 = si[j - 1][1] || 0, s3 = (sij0 - sij1) / 2;
            for (var k2 = 0; k2 < i; ++k2) {
              var sk = series[order[k2]], skj0 = sk[j][1] || 0, skj1 = sk[j - 1][1] || 0;
              s3 += skj0 - skj1;
            }
            s1 += sij0, s2 += s3 * sij0;
          }
          s0[j - 1][1] += s0[j - 1][0] = y2;
          if (s1) y2 -= s2 / s1;
        }
        s0[j - 1][1] += s0[j - 1][0] = y2;
        none$1(series, order);
      }
      function appearance(series) {
        var peaks = series.map(peak);
        return none(series).sort(function(a2, b) {
          return peaks[a2] - peaks[b];
        });
      }
      function peak(series) {
        var i = -1, j = 0, n = series.length, vi, vj = -Infinity;
        while (++i < n) if ((vi = +series[i][1]) > vj) vj = vi, j = i;
        return j;
      }
      function d3_shape_ascending(series) {
        var sums = series.map(d3_shape_sum);
        return none(series).sort(function(a2, b) {
          return sums[a2] - sums[b];
        });
      }
      function d3_shape_sum(series) {
        var s2 = 0, i = -1, n = series.length, v;
        while (++i < n) if (v = +series[i][1]) s2 += v;
        return s2;
      }
      function d3_shape_descending(series) {
        return d3_shape_ascending(series).reverse();
      }
      function insideOut(series) {
        var n = series.length, i, j, sums = series.map(d3_shape_sum), order = appearance(series), top = 0, bottom2 = 0, tops = [], bottoms = [];
        for (i = 0; i < n; ++i) {
          j = order[i];
          if (top < bottom2) {
            top += sums[j];
            tops.push(j);
          } else {
            bottom2 += sums[j];
            bottoms.push(j);
          }
        }
        return bottoms.reverse().concat(tops);
      }
      function reverse(series) {
        return none(series).reverse();
      }
      ;
      const symbol_sqrt3 = Math.sqrt(3);
      const sqrt4_3 = 2 / symbol_sqrt3;
      const symbolHexagon = {
        draw(context, size) {
          const rx = Math.sqrt(size / Math.PI), ry = rx * sqrt4_3, hy = ry / 2;
          context.moveTo(0, ry);
          context.lineTo(rx, hy);
          context.lineTo(rx, -hy);
          context.lineTo(0, -ry);
          context.lineTo(-rx, -hy);
          context.lineTo(-rx, hy);
          context.closePath();
        }
      };
      const symbols = /* @__PURE__ */ new Map([
        ["asterisk", asterisk],
        ["circle", d3_shape_circle],
        ["cross", d3_shape_cross],
        ["diamond", diamond],
        ["diamond2", diamond2],
        ["hexagon", symbolHexagon],
        ["plus", plus],
        ["square", square],
        ["square2", square2],
        ["star", star],
        ["times", times],
        ["triangle", triangle],
        ["triangle2", triangle2],
        ["wye", wye]
      ]);
      function isSymbolObject(value2) {
        return value2 && typeof value2.draw === "function";
      }
      function isSymbol(value2) {
        if (isSymbolObject(value2)) return true;
        if (typeof value2 !== "string") return false;
        return symbols.has(value2.toLowerCase());
      }
      function maybeSymbol(symbol2) {
        if (symbol2 == null || isSymbolObject(symbol2)) return symbol2;
        const value2 = symbols.get(`${symbol2}`.toLowerCase());
        if (value2) return value2;
        throw new Error(`invalid symbol: ${symbol2}`);
      }
      function maybeSymbolChannel(symbol2) {
        if (symbol2 == null || isSymbolObject(symbol2)) return [void 0, symbol2];
        if (typeof symbol2 === "string") {
          const value2 = symbols.get(`${symbol2}`.toLowerCase());
          if (value2) return [void 0, value2];
        }
        return [symbol2, void 0];
      }
      ;
      function groupZ(outputs, options) {
        return groupn(null, null, outputs, options);
      }
      function groupX(outputs = { y: "count" }, options = {}) {
        const { x: x2 = identity } = options;
        if (x2 == null) throw new Error("missing channel: x");
        return groupn(x2, null, outputs, options);
      }
      function groupY(outputs = { x: "count" }, options = {}) {
        const { y: y2 = identity } = options;
        if (y2 == null) throw new Error("missing channel: y");
        return groupn(null, y2, outputs, options);
      }
      function group_group(outputs = { fill: "count" }, options = {}) {
        let { x: x2, y: y2 } = options;
        [x2, y2] = maybeTuple(x2, y2);
        if (x2 == null) throw new Error("missing channel: x");
        if (y2 == null) throw new Error("missing channel: y");
        return groupn(x2, y2, outputs, options);
      }
      function groupn(x2, y2, {
        data: reduceData = reduceIdentity,
        filter: filter2,
        sort: sort2,
        reverse: reverse2,
        ...outputs
        // output channel definitions
      } = {}, inputs = {}) {
        outputs = maybeGroupOutputs(outputs, inputs);
        reduceData = maybeGroupReduce(reduceData, identity);
        sort2 = sort2 == null ? void 0 : maybeGroupOutput("sort", sort2, inputs);
        filter2 = filter2 == null ? void 0 : maybeGroupEvaluator("filter", filter2, inputs);
        const [GX, setGX] = maybeColumn(x2);
        const [GY, setGY] = maybeColumn(y2);
        const {
          z,
          fill,
          stroke,
          x1: x12,
          x2: x22,
          // consumed if x is an output
          y1: y12,
          y2: y22,
          // consumed if y is an output
          ...options
        } = inputs;
        const [GZ, setGZ] = maybeColumn(z);
        const [vfill] = maybeColorChannel(fill);
        const [vstroke] = maybeColorChannel(stroke);
        const [GF, setGF] = maybeColumn(vfill);
        const [GS, setGS] = maybeColumn(vstroke);
        return {
          ..."z" in inputs && { z: GZ || z },
          ..."fill" in inputs && { fill: GF || fill },
          ..."stroke" in inputs && { stroke: GS || stroke },
          ...basic(options, (data, facets, plotOptions) => {
            const X = maybeApplyInterval(valueof(data, x2), plotOptions?.x);
            const Y = maybeApplyInterval(valueof(data, y2), plotOptions?.y);
            const Z = valueof(data, z);
            const F = valueof(data, vfill);
            const S = valueof(data, vstroke);
            const G = maybeSubgroup(outputs, { z: Z, fill: F, stroke: S });
            const groupFacets = [];
            const groupData = [];
            const GX2 = X && setGX([]);
            const GY2 = Y && setGY([]);
            const GZ2 = Z && setGZ([]);
            const GF2 = F && setGF([]);
            const GS2 = S && setGS([]);
            let i = 0;
            for (const o of outputs) o.initialize(data);
            if (sort2) sort2.initialize(data);
            if (filter2) filter2.initialize(data);
            for (const facet of facets) {
              const groupFacet = [];
              for (const o of outputs) o.scope("facet", facet);
              if (sort2) sort2.scope("facet", facet);
              if (filter2) filter2.scope("facet", facet);
              for (const [f, I] of maybeGroup(facet, G)) {
                for (const [y3, gg] of maybeGroup(I, Y)) {
                  for (const [x3, g] of maybeGroup(gg, X)) {
                    const extent2 = { data };
                    if (X) extent2.x = x3;
                    if (Y) extent2.y = y3;
                    if (G) extent2.z = f;
                    if (filter2 && !filter2.reduce(g, extent2)) continue;
                    groupFacet.push(i++);
                    groupData.push(reduceData.reduceIndex(g, data, extent2));
                    if (X) GX2.push(x3);
                    if (Y) GY2.push(y3);
                    if (Z) GZ2.push(G === Z ? f : Z[g[0]]);
                    if (F) GF2.push(G === F ? f : F[g[0]]);
                    if (S) GS2.push(G === S ? f : S[g[0]]);
                    for (const o of outputs) o.reduce(g, extent2);
                    if (sort2) sort2.reduce(g, extent2);
                  }
                }
              }
              groupFacets.push(groupFacet);
            }
            maybeSort(groupFacets, sort2, reverse2);
            return { data: groupData, facets: groupFacets };
          }),
          ...!hasOutput(outputs, "x") && (GX ? { x: GX } : { x1: x12, x2: x22 }),
          ...!hasOutput(outputs, "y") && (GY ? { y: GY } : { y1: y12, y2: y22 }),
          ...Object.fromEntries(outputs.map(({ name, output }) => [name, output]))
        };
      }
      function hasOutput(outputs, ...names) {
        for (const { name } of outputs) {
          if (names.includes(name)) {
            return true;
          }
        }
        return false;
      }
      function maybeOutputs(outputs, inputs, asOutput = maybeOutput) {
        const entries = Object.entries(outputs);
        if (inputs.title != null && outputs.title === void 0) entries.push(["title", reduceTitle]);
        if (inputs.href != null && outputs.href === void 0) entries.push(["href", reduceFirst]);
        return entries.filter(([, reduce2]) => reduce2 !== void 0).map(([name, reduce2]) => reduce2 === null ? nullOutput(name) : asOutput(name, reduce2, inputs));
      }
      function maybeOutput(name, reduce2, inputs, asEvaluator = maybeEvaluator) {
        let scale2;
        if (isObject(reduce2) && "reduce" in reduce2) scale2 = reduce2.scale, reduce2 = reduce2.reduce;
        const evaluator = asEvaluator(name, reduce2, inputs);
        const [output, setOutput] = column(evaluator.label);
        let O;
        return {
          name,
          output: scale2 === void 0 ? output : { value: output, scale: scale2 },
          initialize(data) {
            evaluator.initialize(data);
            O = setOutput([]);
          },
          scope(scope, I) {
            evaluator.scope(scope, I);
          },
          reduce(I, extent2) {
            O.push(evaluator.reduce(I, extent2));
          }
        };
      }
      function nullOutput(name) {
        return { name, initialize() {
        }, scope() {
        }, reduce() {
        } };
      }
      function maybeEvaluator(name, reduce2, inputs, asReduce = maybeReduce) {
        const input = maybeInput(name, inputs);
        const reducer2 = asReduce(reduce2, input);
        let V, context;
        return {
          label: labelof(reducer2 === reduceCount ? null : input, reducer2.label),
          initialize(data) {
            V = input === void 0 ? data : valueof(data, input);
            if (reducer2.scope === "data") {
              context = reducer2.reduceIndex(range(data), V);
            }
          },
          scope(scope, I) {
            if (reducer2.scope === scope) {
              context = reducer2.reduceIndex(I, V);
            }
          },
          reduce(I, extent2) {
            return reducer2.scope == null ? reducer2.reduceIndex(I, V, extent2) : reducer2.reduceIndex(I, V, context, extent2);
          }
        };
      }
      function maybeGroup(I, X) {
        return X ? grouper(I, (i) => X[i]) : [[, I]];
      }
      function maybeReduce(reduce2, value2, fallback = invalidReduce) {
        if (reduce2 == null) return fallback(reduce2);
        if (typeof reduce2.reduceIndex === "function") return reduce2;
        if (typeof reduce2.reduce === "function" && options_isObject(reduce2)) return reduceReduce(reduce2);
        if (typeof reduce2 === "function") return reduceFunction(reduce2);
        if (/^p\d{2}$/i.test(reduce2)) return reduceAccessor(percentile(reduce2));
        switch (`${reduce2}`.toLowerCase()) {
          case "first":
            return reduceFirst;
          case "last":
            return reduceLast;
          case "identity":
            return reduceIdentity;
          case "count":
            return reduceCount;
          case "distinct":
            return reduceDistinct;
          case "sum":
            return value2 == null ? reduceCount : reduceSum;
          case "proportion":
            return reduceProportion(value2, "data");
          case "proportion-facet":
            return reduceProportion(value2, "facet");
          case "deviation":
            return reduceAccessor(deviation);
          case "min":
            return reduceAccessor(min);
          case "min-index":
            return reduceAccessor(minIndex);
          case "max":
            return reduceAccessor(max);
          case "max-index":
            return reduceAccessor(maxIndex);
          case "mean":
            return reduceMaybeTemporalAccessor(mean);
          case "median":
            return reduceMaybeTemporalAccessor(median);
          case "variance":
            return reduceAccessor(variance);
          case "mode":
            return reduceAccessor(mode);
        }
        return fallback(reduce2);
      }
      function invalidReduce(reduce2) {
        throw new Error(`invalid reduce: ${reduce2}`);
      }
      function maybeGroupOutputs(outputs, inputs) {
        return maybeOutputs(outputs, inputs, maybeGroupOutput);
      }
      function maybeGroupOutput(name, reduce2, inputs) {
        return maybeOutput(name, reduce2, inputs, maybeGroupEvaluator);
      }
      function maybeGroupEvaluator(name, reduce2, inputs) {
        return maybeEvaluator(name, reduce2, inputs, maybeGroupReduce);
      }
      function maybeGroupReduce(reduce2, value2) {
        return maybeReduce(reduce2, value2, maybeGroupReduceFallback);
      }
      function maybeGroupReduceFallback(reduce2) {
        switch (`${reduce2}`.toLowerCase()) {
          case "x":
            return reduceX;
          case "y":
            return reduceY;
          case "z":
            return reduceZ;
        }
        throw new Error(`invalid group reduce: ${reduce2}`);
      }
      function maybeSubgroup(outputs, inputs) {
        for (const name in inputs) {
          const value2 = inputs[name];
          if (value2 !== void 0 && !outputs.some((o) => o.name === name)) {
            return value2;
          }
        }
      }
      function maybeSort(facets, sort2, reverse2) {
        if (sort2) {
          const S = sort2.output.transform();
          const compare = (i, j) => ascendingDefined(S[i], S[j]);
          facets.forEach((f) => f.sort(compare));
        }
        if (reverse2) {
          facets.forEach((f) => f.reverse());
        }
      }
      function reduceReduce(reduce2) {
        console.warn("deprecated reduce interface; implement reduceIndex instead.");
        return { ...reduce2, reduceIndex: reduce2.reduce.bind(reduce2) };
      }
      function reduceFunction(f) {
        return {
          reduceIndex(I, X, extent2) {
            return f(take(X, I), extent2);
          }
        };
      }
      function reduceAccessor(f) {
        return {
          reduceIndex(I, X) {
            return f(I, (i) => X[i]);
          }
        };
      }
      function reduceMaybeTemporalAccessor(f) {
        return {
          reduceIndex(I, X) {
            const x2 = f(I, (i) => X[i]);
            return isTemporal(X) ? new Date(x2) : x2;
          }
        };
      }
      const reduceIdentity = {
        reduceIndex(I, X) {
          return take(X, I);
        }
      };
      const reduceFirst = {
        reduceIndex(I, X) {
          return X[I[0]];
        }
      };
      const reduceTitle = {
        reduceIndex(I, X) {
          const n = 5;
          const groups2 = sort(
            rollup(
              I,
              (V) => V.length,
              (i) => X[i]
            ),
            options_second
          );
          const top = groups2.slice(-n).reverse();
          if (top.length < groups2.length) {
            const bottom2 = groups2.slice(0, 1 - n);
            top[n - 1] = [`\u2026 ${bottom2.length.toLocaleString("en-US")} more`, sum(bottom2, options_second)];
          }
          return top.map(([key, value2]) => `${key} (${value2.toLocaleString("en-US")})`).join("\n");
        }
      };
      const reduceLast = {
        reduceIndex(I, X) {
          return X[I[I.length - 1]];
        }
      };
      const reduceCount = {
        label: "Frequency",
        reduceIndex(I) {
          return I.length;
        }
      };
      const reduceDistinct = {
        label: "Distinct",
        reduceIndex(I, X) {
          const s2 = new InternSet();
          for (const i of I) s2.add(X[i]);
          return s2.size;
        }
      };
      const reduceSum = reduceAccessor(sum);
      function reduceProportion(value2, scope) {
        return value2 == null ? { scope, label: "Frequency", reduceIndex: (I, V, basis2 = 1) => I.length / basis2 } : { scope, reduceIndex: (I, V, basis2 = 1) => sum(I, (i) => V[i]) / basis2 };
      }
      const reduceX = {
        reduceIndex(I, X, { x: x2 }) {
          return x2;
        }
      };
      const reduceY = {
        reduceIndex(I, X, { y: y2 }) {
          return y2;
        }
      };
      const reduceZ = {
        reduceIndex(I, X, { z }) {
          return z;
        }
      };
      function find(test) {
        if (typeof test !== "function") throw new Error(`invalid test function: ${test}`);
        return {
          reduceIndex(I, V, { data }) {
            return V[I.find(isArray(data) ? (i) => test(data[i], i, data) : (i) => test(data.get(i), i, data))];
          }
        };
      }
      ;
      function createChannel(data, { scale: scale2, type, value: value2, filter: filter2, hint, label = options_labelof(value2) }, name) {
        if (hint === void 0 && typeof value2?.transform === "function") hint = value2.hint;
        return inferChannelScale(name, {
          scale: scale2,
          type,
          value: options_valueof(data, value2),
          label,
          filter: filter2,
          hint
        });
      }
      function createChannels(channels, data) {
        return Object.fromEntries(
          Object.entries(channels).map(([name, channel]) => [name, createChannel(data, channel, name)])
        );
      }
      function channel_valueObject(channels, scales) {
        const values2 = Object.fromEntries(
          Object.entries(channels).map(([name, { scale: scaleName, value: value2 }]) => {
            const scale2 = scaleName == null ? null : scales[scaleName];
            return [name, scale2 == null ? value2 : options_map(value2, scale2)];
          })
        );
        values2.channels = channels;
        return values2;
      }
      function inferChannelScale(name, channel) {
        const { scale: scale2, value: value2 } = channel;
        if (scale2 === true || scale2 === "auto") {
          switch (name) {
            case "fill":
            case "stroke":
            case "color":
              channel.scale = scale2 !== true && isEvery(value2, isColor) ? null : "color";
              channel.defaultScale = "color";
              break;
            case "fillOpacity":
            case "strokeOpacity":
            case "opacity":
              channel.scale = scale2 !== true && isEvery(value2, isOpacity) ? null : "opacity";
              channel.defaultScale = "opacity";
              break;
            case "symbol":
              if (scale2 !== true && isEvery(value2, isSymbol)) {
                channel.scale = null;
                channel.value = options_map(value2, maybeSymbol);
              } else {
                channel.scale = "symbol";
              }
              channel.defaultScale = "symbol";
              break;
            default:
              channel.scale = scales_registry.has(name) ? name : null;
              break;
          }
        } else if (scale2 === false) {
          channel.scale = null;
        } else if (scale2 != null && !scales_registry.has(scale2)) {
          throw new Error(`unknown scale: ${scale2}`);
        }
        return channel;
      }
      function channelDomain(data, facets, channels, facetChannels, options) {
        const { order: defaultOrder, reverse: defaultReverse, reduce: defaultReduce = true, limit: defaultLimit } = options;
        for (const x2 in options) {
          if (!scales_registry.has(x2)) continue;
          let { value: y2, order = defaultOrder, reverse: reverse2 = defaultReverse, reduce: reduce2 = defaultReduce, limit = defaultLimit } = maybeValue(options[x2]);
          const negate = y2?.startsWith("-");
          if (negate) y2 = y2.slice(1);
          order = order === void 0 ? negate !== (y2 === "width" || y2 === "height") ? descendingGroup : ascendingGroup : maybeOrder(order);
          if (reduce2 == null || reduce2 === false) continue;
          const X = x2 === "fx" || x2 === "fy" ? reindexFacetChannel(facets, facetChannels[x2]) : findScaleChannel(channels, x2);
          if (!X) throw new Error(`missing channel for scale: ${x2}`);
          const XV = X.value;
          const [lo = 0, hi = Infinity] = isIterable(limit) ? limit : limit < 0 ? [limit] : [0, limit];
          if (y2 == null) {
            X.domain = () => {
              let domain = Array.from(new InternSet(XV));
              if (reverse2) domain = domain.reverse();
              if (lo !== 0 || hi !== Infinity) domain = domain.slice(lo, hi);
              return domain;
            };
          } else {
            const YV = y2 === "data" ? data : y2 === "height" ? channel_difference(channels, "y1", "y2") : y2 === "width" ? channel_difference(channels, "x1", "x2") : values(channels, y2, y2 === "y" ? "y2" : y2 === "x" ? "x2" : void 0);
            const reducer2 = maybeReduce(reduce2 === true ? "max" : reduce2, YV);
            X.domain = () => {
              let domain = rollups(
                options_range(XV),
                (I) => reducer2.reduceIndex(I, YV),
                (i) => XV[i]
              );
              if (order) domain.sort(order);
              if (reverse2) domain.reverse();
              if (lo !== 0 || hi !== Infinity) domain = domain.slice(lo, hi);
              return domain.map(first);
            };
          }
        }
      }
      function findScaleChannel(channels, scale2) {
        for (const name in channels) {
          const channel = channels[name];
          if (channel.scale === scale2) return channel;
        }
      }
      function reindexFacetChannel(facets, channel) {
        const originalFacets = facets.original;
        if (originalFacets === facets) return channel;
        const V1 = channel.value;
        const V2 = channel.value = [];
        for (let i = 0; i < originalFacets.length; ++i) {
          const vi = V1[originalFacets[i][0]];
          for (const j of facets[i]) V2[j] = vi;
        }
        return channel;
      }
      function channel_difference(channels, k1, k2) {
        const X12 = values(channels, k1);
        const X22 = values(channels, k2);
        return options_map(X22, (x2, i) => Math.abs(x2 - X12[i]), Float64Array);
      }
      function values(channels, name, alias) {
        let channel = channels[name];
        if (!channel && alias !== void 0) channel = channels[alias];
        if (channel) return channel.value;
        throw new Error(`missing channel: ${name}`);
      }
      function maybeOrder(order) {
        if (order == null || typeof order === "function") return order;
        switch (`${order}`.toLowerCase()) {
          case "ascending":
            return ascendingGroup;
          case "descending":
            return descendingGroup;
        }
        throw new Error(`invalid order: ${order}`);
      }
      function ascendingGroup([ak, av], [bk, bv]) {
        return defined_ascendingDefined(av, bv) || defined_ascendingDefined(ak, bk);
      }
      function descendingGroup([ak, av], [bk, bv]) {
        return descendingDefined(av, bv) || defined_ascendingDefined(ak, bk);
      }
      function getSource(channels, key) {
        let channel = channels[key];
        if (!channel) return;
        while (channel.source) channel = channel.source;
        return channel.source === null ? null : channel;
      }
      ;
      function d3_color_define(constructor, factory, prototype) {
        constructor.prototype = factory.prototype = prototype;
        prototype.constructor = constructor;
      }
      function extend(parent, definition) {
        var prototype = Object.create(parent.prototype);
        for (var key in definition) prototype[key] = definition[key];
        return prototype;
      }
      function Color() {
      }
      var darker = 0.7;
      var brighter = 1 / darker;
      var reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
      var d3_color_named = {
        aliceblue: 15792383,
        antiquewhite: 16444375,
        aqua: 65535,
        aquamarine: 8388564,
        azure: 15794175,
        beige: 16119260,
        bisque: 16770244,
        black: 0,
        blanchedalmond: 16772045,
        blue: 255,
        blueviolet: 9055202,
        brown: 10824234,
        burlywood: 14596231,
        cadetblue: 6266528,
        chartreuse: 8388352,
        chocolate: 13789470,
        coral: 16744272,
        cornflowerblue: 6591981,
        cornsilk: 16775388,
        crimson: 14423100,
        cyan: 65535,
        darkblue: 139,
        darkcyan: 35723,
        darkgoldenrod: 12092939,
        darkgray: 11119017,
        darkgreen: 25600,
        darkgrey: 11119017,
        darkkhaki: 12433259,
        darkmagenta: 9109643,
        darkolivegreen: 5597999,
        darkorange: 16747520,
        darkorchid: 10040012,
        darkred: 9109504,
        darksalmon: 15308410,
        darkseagreen: 9419919,
        darkslateblue: 4734347,
        darkslategray: 3100495,
        darkslategrey: 3100495,
        darkturquoise: 52945,
        darkviolet: 9699539,
        deeppink: 16716947,
        deepskyblue: 49151,
        dimgray: 6908265,
        dimgrey: 6908265,
        dodgerblue: 2003199,
        firebrick: 11674146,
        floralwhite: 16775920,
        forestgreen: 2263842,
        fuchsia: 16711935,
        gainsboro: 14474460,
        ghostwhite: 16316671,
        gold: 16766720,
        goldenrod: 14329120,
        gray: 8421504,
        green: 32768,
        greenyellow: 11403055,
        grey: 8421504,
        honeydew: 15794160,
        hotpink: 16738740,
        indianred: 13458524,
        indigo: 4915330,
        ivory: 16777200,
        khaki: 15787660,
        lavender: 15132410,
        lavenderblush: 16773365,
        lawngreen: 8190976,
        lemonchiffon: 16775885,
        lightblue: 11393254,
        lightcoral: 15761536,
        lightcyan: 14745599,
        lightgoldenrodyellow: 16448210,
        lightgray: 13882323,
        lightgreen: 9498256,
        lightgrey: 13882323,
        lightpink: 16758465,
        lightsalmon: 16752762,
        lightseagreen: 2142890,
        lightskyblue: 8900346,
        lightslategray: 7833753,
        lightslategrey: 7833753,
        lightsteelblue: 11584734,
        lightyellow: 16777184,
        lime: 65280,
        limegreen: 3329330,
        linen: 16445670,
        magenta: 16711935,
        maroon: 8388608,
        mediumaquamarine: 6737322,
        mediumblue: 205,
        mediumorchid: 12211667,
        mediumpurple: 9662683,
        mediumseagreen: 3978097,
        mediumslateblue: 8087790,
        mediumspringgreen: 64154,
        mediumturquoise: 4772300,
        mediumvioletred: 13047173,
        midnightblue: 1644912,
        mintcream: 16121850,
        mistyrose: 16770273,
        moccasin: 16770229,
        navajowhite: 16768685,
        navy: 128,
        oldlace: 16643558,
        olive: 8421376,
        olivedrab: 7048739,
        orange: 16753920,
        orangered: 16729344,
        orchid: 14315734,
        palegoldenrod: 15657130,
        palegreen: 10025880,
        paleturquoise: 11529966,
        palevioletred: 14381203,
        papayawhip: 16773077,
        peachpuff: 16767673,
        peru: 13468991,
        pink: 16761035,
        plum: 14524637,
        powderblue: 11591910,
        purple: 8388736,
        rebeccapurple: 6697881,
        red: 16711680,
        rosybrown: 12357519,
        royalblue: 4286945,
        saddlebrown: 9127187,
        salmon: 16416882,
        sandybrown: 16032864,
        seagreen: 3050327,
        seashell: 16774638,
        sienna: 10506797,
        silver: 12632256,
        skyblue: 8900331,
        slateblue: 6970061,
        slategray: 7372944,
        slategrey: 7372944,
        snow: 16775930,
        springgreen: 65407,
        steelblue: 4620980,
        tan: 13808780,
        teal: 32896,
        thistle: 14204888,
        tomato: 16737095,
        turquoise: 4251856,
        violet: 15631086,
        wheat: 16113331,
        white: 16777215,
        whitesmoke: 16119285,
        yellow: 16776960,
        yellowgreen: 10145074
      };
      d3_color_define(Color, d3_color_color, {
        copy(channels) {
          return Object.assign(new this.constructor(), this, channels);
        },
        displayable() {
          return this.rgb().displayable();
        },
        hex: color_formatHex,
        // Deprecated! Use color.formatHex.
        formatHex: color_formatHex,
        formatHex8: color_formatHex8,
        formatHsl: color_formatHsl,
        formatRgb: color_formatRgb,
        toString: color_formatRgb
      });
      function color_formatHex() {
        return this.rgb().formatHex();
      }
      function color_formatHex8() {
        return this.rgb().formatHex8();
      }
      function color_formatHsl() {
        return hslConvert(this).formatHsl();
      }
      function color_formatRgb() {
        return this.rgb().formatRgb();
      }
      function d3_color_color(format2) {
        var m, l;
        format2 = (format2 + "").trim().toLowerCase();
        return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : d3_color_named.hasOwnProperty(format2) ? rgbn(d3_color_named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
      }
      function rgbn(n) {
        return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
      }
      function rgba(r, g, b, a2) {
        if (a2 <= 0) r = g = b = NaN;
        return new Rgb(r, g, b, a2);
      }
      function rgbConvert(o) {
        if (!(o instanceof Color)) o = d3_color_color(o);
        if (!o) return new Rgb();
        o = o.rgb();
        return new Rgb(o.r, o.g, o.b, o.opacity);
      }
      function d3_color_rgb(r, g, b, opacity2) {
        return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity2 == null ? 1 : opacity2);
      }
      function Rgb(r, g, b, opacity2) {
        this.r = +r;
        this.g = +g;
        this.b = +b;
        this.opacity = +opacity2;
      }
      d3_color_define(Rgb, d3_color_rgb, extend(Color, {
        brighter(k2) {
          k2 = k2 == null ? brighter : Math.pow(brighter, k2);
          return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
        },
        darker(k2) {
          k2 = k2 == null ? darker : Math.pow(darker, k2);
          return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
        },
        rgb() {
          return this;
        },
        clamp() {
          return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
        },
        displayable() {
          return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
        },
        hex: rgb_formatHex,
        // Deprecated! Use color.formatHex.
        formatHex: rgb_formatHex,
        formatHex8: rgb_formatHex8,
        formatRgb: rgb_formatRgb,
        toString: rgb_formatRgb
      }));
      function rgb_formatHex() {
        return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
      }
      function rgb_formatHex8() {
        return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
      }
      function rgb_formatRgb() {
        const a2 = clampa(this.opacity);
        return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
      }
      function clampa(opacity2) {
        return isNaN(opacity2) ? 1 : Math.max(0, Math.min(1, opacity2));
      }
      function clampi(value2) {
        return Math.max(0, Math.min(255, Math.round(value2) || 0));
      }
      function hex(value2) {
        value2 = clampi(value2);
        return (value2 < 16 ? "0" : "") + value2.toString(16);
      }
      function hsla(h, s2, l, a2) {
        if (a2 <= 0) h = s2 = l = NaN;
        else if (l <= 0 || l >= 1) h = s2 = NaN;
        else if (s2 <= 0) h = NaN;
        return new Hsl(h, s2, l, a2);
      }
      function hslConvert(o) {
        if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
        if (!(o instanceof Color)) o = d3_color_color(o);
        if (!o) return new Hsl();
        if (o instanceof Hsl) return o;
        o = o.rgb();
        var r = o.r / 255, g = o.g / 255, b = o.b / 255, min2 = Math.min(r, g, b), max2 = Math.max(r, g, b), h = NaN, s2 = max2 - min2, l = (max2 + min2) / 2;
        if (s2) {
          if (r === max2) h = (g - b) / s2 + (g < b) * 6;
          else if (g === max2) h = (b - r) / s2 + 2;
          else h = (r - g) / s2 + 4;
          s2 /= l < 0.5 ? max2 + min2 : 2 - max2 - min2;
          h *= 60;
        } else {
          s2 = l > 0 && l < 1 ? 0 : h;
        }
        return new Hsl(h, s2, l, o.opacity);
      }
      function hsl(h, s2, l, opacity2) {
        return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s2, l, opacity2 == null ? 1 : opacity2);
      }
      function Hsl(h, s2, l, opacity2) {
        this.h = +h;
        this.s = +s2;
        this.l = +l;
        this.opacity = +opacity2;
      }
      d3_color_define(Hsl, hsl, extend(Color, {
        brighter(k2) {
          k2 = k2 == null ? brighter : Math.pow(brighter, k2);
          return new Hsl(this.h, this.s, this.l * k2, this.opacity);
        },
        darker(k2) {
          k2 = k2 == null ? darker : Math.pow(darker, k2);
          return new Hsl(this.h, this.s, this.l * k2, this.opacity);
        },
        rgb() {
          var h = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
          return new Rgb(
            hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
            hsl2rgb(h, m1, m2),
            hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
            this.opacity
          );
        },
        clamp() {
          return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
        },
        displayable() {
          return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
        },
        formatHsl() {
          const a2 = clampa(this.opacity);
          return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
        }
      }));
      function clamph(value2) {
        value2 = (value2 || 0) % 360;
        return value2 < 0 ? value2 + 360 : value2;
      }
      function clampt(value2) {
        return Math.max(0, Math.min(1, value2 || 0));
      }
      function hsl2rgb(h, m1, m2) {
        return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
      }
      const radians = Math.PI / 180;
      const degrees = 180 / Math.PI;
      const K = 18, Xn = 0.96422, Yn = 1, Zn = 0.82521, d3_color_t0 = 4 / 29, d3_color_t1 = 6 / 29, t2 = 3 * d3_color_t1 * d3_color_t1, t3 = d3_color_t1 * d3_color_t1 * d3_color_t1;
      function labConvert(o) {
        if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
        if (o instanceof Hcl) return hcl2lab(o);
        if (!(o instanceof Rgb)) o = rgbConvert(o);
        var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
        if (r === g && g === b) x2 = z = y2;
        else {
          x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
          z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
        }
        return new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
      }
      function gray(l, opacity2) {
        return new Lab(l, 0, 0, opacity2 == null ? 1 : opacity2);
      }
      function lab(l, a2, b, opacity2) {
        return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity2 == null ? 1 : opacity2);
      }
      function Lab(l, a2, b, opacity2) {
        this.l = +l;
        this.a = +a2;
        this.b = +b;
        this.opacity = +opacity2;
      }
      d3_color_define(Lab, lab, extend(Color, {
        brighter(k2) {
          return new Lab(this.l + K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
        },
        darker(k2) {
          return new Lab(this.l - K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
        },
        rgb() {
          var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
          x2 = Xn * lab2xyz(x2);
          y2 = Yn * lab2xyz(y2);
          z = Zn * lab2xyz(z);
          return new Rgb(
            lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
            lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
            lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
            this.opacity
          );
        }
      }));
      function xyz2lab(t) {
        return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + d3_color_t0;
      }
      function lab2xyz(t) {
        return t > d3_color_t1 ? t * t * t : t2 * (t - d3_color_t0);
      }
      function lrgb2rgb(x2) {
        return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
      }
      function rgb2lrgb(x2) {
        return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
      }
      function hclConvert(o) {
        if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
        if (!(o instanceof Lab)) o = labConvert(o);
        if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
        var h = Math.atan2(o.b, o.a) * degrees;
        return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
      }
      function lch(l, c2, h, opacity2) {
        return arguments.length === 1 ? hclConvert(l) : new Hcl(h, c2, l, opacity2 == null ? 1 : opacity2);
      }
      function hcl(h, c2, l, opacity2) {
        return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c2, l, opacity2 == null ? 1 : opacity2);
      }
      function Hcl(h, c2, l, opacity2) {
        this.h = +h;
        this.c = +c2;
        this.l = +l;
        this.opacity = +opacity2;
      }
      function hcl2lab(o) {
        if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
        var h = o.h * radians;
        return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
      }
      d3_color_define(Hcl, hcl, extend(Color, {
        brighter(k2) {
          return new Hcl(this.h, this.c, this.l + K * (k2 == null ? 1 : k2), this.opacity);
        },
        darker(k2) {
          return new Hcl(this.h, this.c, this.l - K * (k2 == null ? 1 : k2), this.opacity);
        },
        rgb() {
          return hcl2lab(this).rgb();
        }
      }));
      var A = -0.14861, B = 1.78277, C = -0.29227, D = -0.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
      function cubehelixConvert(o) {
        if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
        if (!(o instanceof Rgb)) o = rgbConvert(o);
        var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
        return new Cubehelix(h < 0 ? h + 360 : h, s2, l, o.opacity);
      }
      function d3_color_cubehelix(h, s2, l, opacity2) {
        return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s2, l, opacity2 == null ? 1 : opacity2);
      }
      function Cubehelix(h, s2, l, opacity2) {
        this.h = +h;
        this.s = +s2;
        this.l = +l;
        this.opacity = +opacity2;
      }
      d3_color_define(Cubehelix, d3_color_cubehelix, extend(Color, {
        brighter(k2) {
          k2 = k2 == null ? brighter : Math.pow(brighter, k2);
          return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
        },
        darker(k2) {
          k2 = k2 == null ? darker : Math.pow(darker, k2);
          return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
        },
        rgb() {
          var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
          return new Rgb(
            255 * (l + a2 * (A * cosh2 + B * sinh2)),
            255 * (l + a2 * (C * cosh2 + D * sinh2)),
            255 * (l + a2 * (E * cosh2)),
            this.opacity
          );
        }
      }));
      ;
      function d3_interpolate_basis(t12, v0, v1, v2, v3) {
        var t22 = t12 * t12, t32 = t22 * t12;
        return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
      }
      function basis$1(values2) {
        var n = values2.length - 1;
        return function(t) {
          var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values2[i], v2 = values2[i + 1], v0 = i > 0 ? values2[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values2[i + 2] : 2 * v2 - v1;
          return d3_interpolate_basis((t - i / n) * n, v0, v1, v2, v3);
        };
      }
      function d3_interpolate_basisClosed(values2) {
        var n = values2.length;
        return function(t) {
          var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values2[(i + n - 1) % n], v1 = values2[i % n], v2 = values2[(i + 1) % n], v3 = values2[(i + 2) % n];
          return d3_interpolate_basis((t - i / n) * n, v0, v1, v2, v3);
        };
      }
      var d3_interpolate_constant = (x2) => () => x2;
      function linear(a2, d) {
        return function(t) {
          return a2 + t * d;
        };
      }
      function exponential(a2, b, y2) {
        return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
          return Math.pow(a2 + t * b, y2);
        };
      }
      function hue$1(a2, b) {
        var d = b - a2;
        return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : d3_interpolate_constant(isNaN(a2) ? b : a2);
      }
      function gamma(y2) {
        return (y2 = +y2) === 1 ? nogamma : function(a2, b) {
          return b - a2 ? exponential(a2, b, y2) : d3_interpolate_constant(isNaN(a2) ? b : a2);
        };
      }
      function nogamma(a2, b) {
        var d = b - a2;
        return d ? linear(a2, d) : d3_interpolate_constant(isNaN(a2) ? b : a2);
      }
      var rgb = (function rgbGamma(y2) {
        var color2 = gamma(y2);
        function rgb2(start, end) {
          var r = color2((start = d3_color_rgb(start)).r, (end = d3_color_rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.r = r(t);
            start.g = g(t);
            start.b = b(t);
            start.opacity = opacity2(t);
            return start + "";
          };
        }
        rgb2.gamma = rgbGamma;
        return rgb2;
      })(1);
      function rgbSpline(spline) {
        return function(colors2) {
          var n = colors2.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
          for (i = 0; i < n; ++i) {
            color2 = d3_color_rgb(colors2[i]);
            r[i] = color2.r || 0;
            g[i] = color2.g || 0;
            b[i] = color2.b || 0;
          }
          r = spline(r);
          g = spline(g);
          b = spline(b);
          color2.opacity = 1;
          return function(t) {
            color2.r = r(t);
            color2.g = g(t);
            color2.b = b(t);
            return color2 + "";
          };
        };
      }
      var rgbBasis = rgbSpline(basis$1);
      var rgbBasisClosed = rgbSpline(d3_interpolate_basisClosed);
      function numberArray(a2, b) {
        if (!b) b = [];
        var n = a2 ? Math.min(b.length, a2.length) : 0, c2 = b.slice(), i;
        return function(t) {
          for (i = 0; i < n; ++i) c2[i] = a2[i] * (1 - t) + b[i] * t;
          return c2;
        };
      }
      function d3_interpolate_isNumberArray(x2) {
        return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
      }
      function d3_interpolate_array(a2, b) {
        return (d3_interpolate_isNumberArray(b) ? numberArray : genericArray)(a2, b);
      }
      function genericArray(a2, b) {
        var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c2 = new Array(nb), i;
        for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
        for (; i < nb; ++i) c2[i] = b[i];
        return function(t) {
          for (i = 0; i < na; ++i) c2[i] = x2[i](t);
          return c2;
        };
      }
      function date(a2, b) {
        var d = /* @__PURE__ */ new Date();
        return a2 = +a2, b = +b, function(t) {
          return d.setTime(a2 * (1 - t) + b * t), d;
        };
      }
      function d3_interpolate_number(a2, b) {
        return a2 = +a2, b = +b, function(t) {
          return a2 * (1 - t) + b * t;
        };
      }
      function object(a2, b) {
        var i = {}, c2 = {}, k2;
        if (a2 === null || typeof a2 !== "object") a2 = {};
        if (b === null || typeof b !== "object") b = {};
        for (k2 in b) {
          if (k2 in a2) {
            i[k2] = value(a2[k2], b[k2]);
          } else {
            c2[k2] = b[k2];
          }
        }
        return function(t) {
          for (k2 in i) c2[k2] = i[k2](t);
          return c2;
        };
      }
      var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
      function d3_interpolate_zero(b) {
        return function() {
          return b;
        };
      }
      function d3_interpolate_one(b) {
        return function(t) {
          return b(t) + "";
        };
      }
      function d3_interpolate_string(a2, b) {
        var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
        a2 = a2 + "", b = b + "";
        while ((am = reA.exec(a2)) && (bm = reB.exec(b))) {
          if ((bs = bm.index) > bi) {
            bs = b.slice(bi, bs);
            if (s2[i]) s2[i] += bs;
            else s2[++i] = bs;
          }
          if ((am = am[0]) === (bm = bm[0])) {
            if (s2[i]) s2[i] += bm;
            else s2[++i] = bm;
          } else {
            s2[++i] = null;
            q.push({ i, x: d3_interpolate_number(am, bm) });
          }
          bi = reB.lastIndex;
        }
        if (bi < b.length) {
          bs = b.slice(bi);
          if (s2[i]) s2[i] += bs;
          else s2[++i] = bs;
        }
        return s2.length < 2 ? q[0] ? d3_interpolate_one(q[0].x) : d3_interpolate_zero(b) : (b = q.length, function(t) {
          for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
          return s2.join("");
        });
      }
      function value(a2, b) {
        var t = typeof b, c2;
        return b == null || t === "boolean" ? d3_interpolate_constant(b) : (t === "number" ? d3_interpolate_number : t === "string" ? (c2 = d3_color_color(b)) ? (b = c2, rgb) : d3_interpolate_string : b instanceof d3_color_color ? rgb : b instanceof Date ? date : d3_interpolate_isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : d3_interpolate_number)(a2, b);
      }
      function discrete(range2) {
        var n = range2.length;
        return function(t) {
          return range2[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
        };
      }
      function hue(a2, b) {
        var i = hue$1(+a2, +b);
        return function(t) {
          var x2 = i(t);
          return x2 - 360 * Math.floor(x2 / 360);
        };
      }
      function d3_interpolate_round(a2, b) {
        return a2 = +a2, b = +b, function(t) {
          return Math.round(a2 * (1 - t) + b * t);
        };
      }
      var d3_interpolate_degrees = 180 / Math.PI;
      var d3_interpolate_identity = {
        translateX: 0,
        translateY: 0,
        rotate: 0,
        skewX: 0,
        scaleX: 1,
        scaleY: 1
      };
      function decompose(a2, b, c2, d, e, f) {
        var scaleX, scaleY, skewX;
        if (scaleX = Math.sqrt(a2 * a2 + b * b)) a2 /= scaleX, b /= scaleX;
        if (skewX = a2 * c2 + b * d) c2 -= a2 * skewX, d -= b * skewX;
        if (scaleY = Math.sqrt(c2 * c2 + d * d)) c2 /= scaleY, d /= scaleY, skewX /= scaleY;
        if (a2 * d < b * c2) a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX;
        return {
          translateX: e,
          translateY: f,
          rotate: Math.atan2(b, a2) * d3_interpolate_degrees,
          skewX: Math.atan(skewX) * d3_interpolate_degrees,
          scaleX,
          scaleY
        };
      }
      var svgNode;
      function parseCss(value2) {
        const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
        return m.isIdentity ? d3_interpolate_identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
      }
      function parseSvg(value2) {
        if (value2 == null) return d3_interpolate_identity;
        if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
        svgNode.setAttribute("transform", value2);
        if (!(value2 = svgNode.transform.baseVal.consolidate())) return d3_interpolate_identity;
        value2 = value2.matrix;
        return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
      }
      function interpolateTransform(parse2, pxComma, pxParen, degParen) {
        function pop(s2) {
          return s2.length ? s2.pop() + " " : "";
        }
        function translate(xa, ya, xb, yb, s2, q) {
          if (xa !== xb || ya !== yb) {
            var i = s2.push("translate(", null, pxComma, null, pxParen);
            q.push({ i: i - 4, x: d3_interpolate_number(xa, xb) }, { i: i - 2, x: d3_interpolate_number(ya, yb) });
          } else if (xb || yb) {
            s2.push("translate(" + xb + pxComma + yb + pxParen);
          }
        }
        function rotate(a2, b, s2, q) {
          if (a2 !== b) {
            if (a2 - b > 180) b += 360;
            else if (b - a2 > 180) a2 += 360;
            q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: d3_interpolate_number(a2, b) });
          } else if (b) {
            s2.push(pop(s2) + "rotate(" + b + degParen);
          }
        }
        function skewX(a2, b, s2, q) {
          if (a2 !== b) {
            q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: d3_interpolate_number(a2, b) });
          } else if (b) {
            s2.push(pop(s2) + "skewX(" + b + degParen);
          }
        }
        function scale2(xa, ya, xb, yb, s2, q) {
          if (xa !== xb || ya !== yb) {
            var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
            q.push({ i: i - 4, x: d3_interpolate_number(xa, xb) }, { i: i - 2, x: d3_interpolate_number(ya, yb) });
          } else if (xb !== 1 || yb !== 1) {
            s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
          }
        }
        return function(a2, b) {
          var s2 = [], q = [];
          a2 = parse2(a2), b = parse2(b);
          translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q);
          rotate(a2.rotate, b.rotate, s2, q);
          skewX(a2.skewX, b.skewX, s2, q);
          scale2(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q);
          a2 = b = null;
          return function(t) {
            var i = -1, n = q.length, o;
            while (++i < n) s2[(o = q[i]).i] = o.x(t);
            return s2.join("");
          };
        };
      }
      var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
      var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
      var epsilon2 = 1e-12;
      function cosh(x2) {
        return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
      }
      function sinh(x2) {
        return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
      }
      function tanh(x2) {
        return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
      }
      var zoom = (function zoomRho(rho, rho2, rho4) {
        function zoom2(p02, p1) {
          var ux0 = p02[0], uy0 = p02[1], w0 = p02[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
          if (d2 < epsilon2) {
            S = Math.log(w1 / w0) / rho;
            i = function(t) {
              return [
                ux0 + t * dx,
                uy0 + t * dy,
                w0 * Math.exp(rho * t * S)
              ];
            };
          } else {
            var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
            S = (r1 - r0) / rho;
            i = function(t) {
              var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
              return [
                ux0 + u * dx,
                uy0 + u * dy,
                w0 * coshr0 / cosh(rho * s2 + r0)
              ];
            };
          }
          i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
          return i;
        }
        zoom2.rho = function(_) {
          var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
          return zoomRho(_1, _2, _4);
        };
        return zoom2;
      })(Math.SQRT2, 2, 4);
      function d3_interpolate_hsl(hue2) {
        return function(start, end) {
          var h = hue2((start = hsl(start)).h, (end = hsl(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.h = h(t);
            start.s = s2(t);
            start.l = l(t);
            start.opacity = opacity2(t);
            return start + "";
          };
        };
      }
      var hsl_default = d3_interpolate_hsl(hue$1);
      var hslLong = d3_interpolate_hsl(nogamma);
      function d3_interpolate_lab(start, end) {
        var l = nogamma((start = lab(start)).l, (end = lab(end)).l), a2 = nogamma(start.a, end.a), b = nogamma(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
        return function(t) {
          start.l = l(t);
          start.a = a2(t);
          start.b = b(t);
          start.opacity = opacity2(t);
          return start + "";
        };
      }
      function d3_interpolate_hcl(hue2) {
        return function(start, end) {
          var h = hue2((start = hcl(start)).h, (end = hcl(end)).h), c2 = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.h = h(t);
            start.c = c2(t);
            start.l = l(t);
            start.opacity = opacity2(t);
            return start + "";
          };
        };
      }
      var hcl_default = d3_interpolate_hcl(hue$1);
      var hclLong = d3_interpolate_hcl(nogamma);
      function cubehelix(hue2) {
        return (function cubehelixGamma(y2) {
          y2 = +y2;
          function cubehelix2(start, end) {
            var h = hue2((start = d3_color_cubehelix(start)).h, (end = d3_color_cubehelix(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
            return function(t) {
              start.h = h(t);
              start.s = s2(t);
              start.l = l(Math.pow(t, y2));
              start.opacity = opacity2(t);
              return start + "";
            };
          }
          cubehelix2.gamma = cubehelixGamma;
          return cubehelix2;
        })(1);
      }
      var cubehelix_default = cubehelix(hue$1);
      var cubehelixLong = cubehelix(nogamma);
      function piecewise(interpolate2, values2) {
        if (values2 === void 0) values2 = interpolate2, interpolate2 = value;
        var i = 0, n = values2.length - 1, v = values2[0], I = new Array(n < 0 ? 0 : n);
        while (i < n) I[i] = interpolate2(v, v = values2[++i]);
        return function(t) {
          var i2 = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
          return I[i2](t - i2);
        };
      }
      function quantize(interpolator, n) {
        var samples = new Array(n);
        for (var i = 0; i < n; ++i) samples[i] = interpolator(i / (n - 1));
        return samples;
      }
      ;
      function formatDecimal(x2) {
        return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
      }
      function formatDecimalParts(x2, p) {
        if (!isFinite(x2) || x2 === 0) return null;
        var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
        return [
          coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
          +x2.slice(i + 1)
        ];
      }
      function exponent(x2) {
        return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
      }
      function formatGroup(grouping, thousands) {
        return function(value2, width) {
          var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
          while (i > 0 && g > 0) {
            if (length + g + 1 > width) g = Math.max(1, width - length);
            t.push(value2.substring(i -= g, i + g));
            if ((length += g + 1) > width) break;
            g = grouping[j = (j + 1) % grouping.length];
          }
          return t.reverse().join(thousands);
        };
      }
      function formatNumerals(numerals) {
        return function(value2) {
          return value2.replace(/[0-9]/g, function(i) {
            return numerals[+i];
          });
        };
      }
      var d3_format_re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
      function formatSpecifier(specifier) {
        if (!(match = d3_format_re.exec(specifier))) throw new Error("invalid format: " + specifier);
        var match;
        return new FormatSpecifier({
          fill: match[1],
          align: match[2],
          sign: match[3],
          symbol: match[4],
          zero: match[5],
          width: match[6],
          comma: match[7],
          precision: match[8] && match[8].slice(1),
          trim: match[9],
          type: match[10]
        });
      }
      formatSpecifier.prototype = FormatSpecifier.prototype;
      function FormatSpecifier(specifier) {
        this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
        this.align = specifier.align === void 0 ? ">" : specifier.align + "";
        this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
        this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
        this.zero = !!specifier.zero;
        this.width = specifier.width === void 0 ? void 0 : +specifier.width;
        this.comma = !!specifier.comma;
        this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
        this.trim = !!specifier.trim;
        this.type = specifier.type === void 0 ? "" : specifier.type + "";
      }
      FormatSpecifier.prototype.toString = function() {
        return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
      };
      function formatTrim(s2) {
        out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i) {
          switch (s2[i]) {
            case ".":
              i0 = i1 = i;
              break;
            case "0":
              if (i0 === 0) i0 = i;
              i1 = i;
              break;
            default:
              if (!+s2[i]) break out;
              if (i0 > 0) i0 = 0;
              break;
          }
        }
        return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
      }
      var prefixExponent;
      function formatPrefixAuto(x2, p) {
        var d = formatDecimalParts(x2, p);
        if (!d) return prefixExponent = void 0, x2.toPrecision(p);
        var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
        return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
      }
      function formatRounded(x2, p) {
        var d = formatDecimalParts(x2, p);
        if (!d) return x2 + "";
        var coefficient = d[0], exponent2 = d[1];
        return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
      }
      var formatTypes = {
        "%": (x2, p) => (x2 * 100).toFixed(p),
        "b": (x2) => Math.round(x2).toString(2),
        "c": (x2) => x2 + "",
        "d": formatDecimal,
        "e": (x2, p) => x2.toExponential(p),
        "f": (x2, p) => x2.toFixed(p),
        "g": (x2, p) => x2.toPrecision(p),
        "o": (x2) => Math.round(x2).toString(8),
        "p": (x2, p) => formatRounded(x2 * 100, p),
        "r": formatRounded,
        "s": formatPrefixAuto,
        "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
        "x": (x2) => Math.round(x2).toString(16)
      };
      function d3_format_identity(x2) {
        return x2;
      }
      var d3_format_map = Array.prototype.map, prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
      function d3_format_formatLocale(locale2) {
        var group2 = locale2.grouping === void 0 || locale2.thousands === void 0 ? d3_format_identity : formatGroup(d3_format_map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? d3_format_identity : formatNumerals(d3_format_map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
        function newFormat(specifier, options) {
          specifier = formatSpecifier(specifier);
          var fill = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol2 = specifier.symbol, zero2 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
          if (type === "n") comma = true, type = "g";
          else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
          if (zero2 || fill === "0" && align === "=") zero2 = true, fill = "0", align = "=";
          var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol2 === "$" ? currencyPrefix : symbol2 === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol2 === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
          var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
          precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
          function format2(value2) {
            var valuePrefix = prefix, valueSuffix = suffix, i, n, c2;
            if (type === "c") {
              valueSuffix = formatType(value2) + valueSuffix;
              value2 = "";
            } else {
              value2 = +value2;
              var valueNegative = value2 < 0 || 1 / value2 < 0;
              value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
              if (trim) value2 = formatTrim(value2);
              if (valueNegative && +value2 === 0 && sign2 !== "+") valueNegative = false;
              valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix;
              valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : "");
              if (maybeSuffix) {
                i = -1, n = value2.length;
                while (++i < n) {
                  if (c2 = value2.charCodeAt(i), 48 > c2 || c2 > 57) {
                    valueSuffix = (c2 === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
                    value2 = value2.slice(0, i);
                    break;
                  }
                }
              }
            }
            if (comma && !zero2) value2 = group2(value2, Infinity);
            var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
            if (comma && zero2) value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
            switch (align) {
              case "<":
                value2 = valuePrefix + value2 + valueSuffix + padding;
                break;
              case "=":
                value2 = valuePrefix + padding + value2 + valueSuffix;
                break;
              case "^":
                value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
                break;
              default:
                value2 = padding + valuePrefix + value2 + valueSuffix;
                break;
            }
            return numerals(value2);
          }
          format2.toString = function() {
            return specifier + "";
          };
          return format2;
        }
        function formatPrefix2(specifier, value2) {
          var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
          return function(value3) {
            return f(k2 * value3);
          };
        }
        return {
          format: newFormat,
          formatPrefix: formatPrefix2
        };
      }
      var d3_format_locale;
      var d3_format_format;
      var formatPrefix;
      d3_format_defaultLocale({
        thousands: ",",
        grouping: [3],
        currency: ["$", ""]
      });
      function d3_format_defaultLocale(definition) {
        d3_format_locale = d3_format_formatLocale(definition);
        d3_format_format = d3_format_locale.format;
        formatPrefix = d3_format_locale.formatPrefix;
        return d3_format_locale;
      }
      function precisionFixed(step2) {
        return Math.max(0, -exponent(Math.abs(step2)));
      }
      function precisionPrefix(step2, value2) {
        return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step2)));
      }
      function precisionRound(step2, max2) {
        step2 = Math.abs(step2), max2 = Math.abs(max2) - step2;
        return Math.max(0, exponent(max2) - exponent(step2)) + 1;
      }
      ;
      function initRange(domain, range2) {
        switch (arguments.length) {
          case 0:
            break;
          case 1:
            this.range(domain);
            break;
          default:
            this.range(range2).domain(domain);
            break;
        }
        return this;
      }
      function initInterpolator(domain, interpolator) {
        switch (arguments.length) {
          case 0:
            break;
          case 1: {
            if (typeof domain === "function") this.interpolator(domain);
            else this.range(domain);
            break;
          }
          default: {
            this.domain(domain);
            if (typeof interpolator === "function") this.interpolator(interpolator);
            else this.range(interpolator);
            break;
          }
        }
        return this;
      }
      const implicit = /* @__PURE__ */ Symbol("implicit");
      function ordinal() {
        var index2 = new InternMap(), domain = [], range2 = [], unknown = implicit;
        function scale2(d) {
          let i = index2.get(d);
          if (i === void 0) {
            if (unknown !== implicit) return unknown;
            index2.set(d, i = domain.push(d) - 1);
          }
          return range2[i % range2.length];
        }
        scale2.domain = function(_) {
          if (!arguments.length) return domain.slice();
          domain = [], index2 = new InternMap();
          for (const value2 of _) {
            if (index2.has(value2)) continue;
            index2.set(value2, domain.push(value2) - 1);
          }
          return scale2;
        };
        scale2.range = function(_) {
          return arguments.length ? (range2 = Array.from(_), scale2) : range2.slice();
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        scale2.copy = function() {
          return ordinal(domain, range2).unknown(unknown);
        };
        initRange.apply(scale2, arguments);
        return scale2;
      }
      function band() {
        var scale2 = ordinal().unknown(void 0), domain = scale2.domain, ordinalRange2 = scale2.range, r0 = 0, r1 = 1, step2, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = 0.5;
        delete scale2.unknown;
        function rescale() {
          var n = domain().length, reverse2 = r1 < r0, start = reverse2 ? r1 : r0, stop = reverse2 ? r0 : r1;
          step2 = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
          if (round) step2 = Math.floor(step2);
          start += (stop - start - step2 * (n - paddingInner)) * align;
          bandwidth = step2 * (1 - paddingInner);
          if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
          var values2 = d3_array_range(n).map(function(i) {
            return start + step2 * i;
          });
          return ordinalRange2(reverse2 ? values2.reverse() : values2);
        }
        scale2.domain = function(_) {
          return arguments.length ? (domain(_), rescale()) : domain();
        };
        scale2.range = function(_) {
          return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
        };
        scale2.rangeRound = function(_) {
          return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
        };
        scale2.bandwidth = function() {
          return bandwidth;
        };
        scale2.step = function() {
          return step2;
        };
        scale2.round = function(_) {
          return arguments.length ? (round = !!_, rescale()) : round;
        };
        scale2.padding = function(_) {
          return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
        };
        scale2.paddingInner = function(_) {
          return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
        };
        scale2.paddingOuter = function(_) {
          return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
        };
        scale2.align = function(_) {
          return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
        };
        scale2.copy = function() {
          return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
        };
        return initRange.apply(rescale(), arguments);
      }
      function pointish(scale2) {
        var copy2 = scale2.copy;
        scale2.padding = scale2.paddingOuter;
        delete scale2.paddingInner;
        delete scale2.paddingOuter;
        scale2.copy = function() {
          return pointish(copy2());
        };
        return scale2;
      }
      function d3_scale_point() {
        return pointish(band.apply(null, arguments).paddingInner(1));
      }
      function constants(x2) {
        return function() {
          return x2;
        };
      }
      function number$1(x2) {
        return +x2;
      }
      var unit = [0, 1];
      function identity$1(x2) {
        return x2;
      }
      function normalize(a2, b) {
        return (b -= a2 = +a2) ? function(x2) {
          return (x2 - a2) / b;
        } : constants(isNaN(b) ? NaN : 0.5);
      }
      function clamper(a2, b) {
        var t;
        if (a2 > b) t = a2, a2 = b, b = t;
        return function(x2) {
          return Math.max(a2, Math.min(b, x2));
        };
      }
      function bimap(domain, range2, interpolate2) {
        var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
        if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate2(r1, r0);
        else d0 = normalize(d0, d1), r0 = interpolate2(r0, r1);
        return function(x2) {
          return r0(d0(x2));
        };
      }
      function polymap(domain, range2, interpolate2) {
        var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
        if (domain[j] < domain[0]) {
          domain = domain.slice().reverse();
          range2 = range2.slice().reverse();
        }
        while (++i < j) {
          d[i] = normalize(domain[i], domain[i + 1]);
          r[i] = interpolate2(range2[i], range2[i + 1]);
        }
        return function(x2) {
          var i2 = bisectRight(domain, x2, 1, j) - 1;
          return r[i2](d[i2](x2));
        };
      }
      function copy$1(source, target) {
        return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
      }
      function transformer$2() {
        var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
        function rescale() {
          var n = Math.min(domain.length, range2.length);
          if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
          piecewise2 = n > 2 ? polymap : bimap;
          output = input = null;
          return scale2;
        }
        function scale2(x2) {
          return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp(x2)));
        }
        scale2.invert = function(y2) {
          return clamp(untransform((input || (input = piecewise2(range2, domain.map(transform), d3_interpolate_number)))(y2)));
        };
        scale2.domain = function(_) {
          return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
        };
        scale2.range = function(_) {
          return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
        };
        scale2.rangeRound = function(_) {
          return range2 = Array.from(_), interpolate$1 = d3_interpolate_round, rescale();
        };
        scale2.clamp = function(_) {
          return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
        };
        scale2.interpolate = function(_) {
          return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        return function(t, u) {
          transform = t, untransform = u;
          return rescale();
        };
      }
      function continuous() {
        return transformer$2()(identity$1, identity$1);
      }
      function tickFormat(start, stop, count2, specifier) {
        var step2 = tickStep(start, stop, count2), precision;
        specifier = formatSpecifier(specifier == null ? ",f" : specifier);
        switch (specifier.type) {
          case "s": {
            var value2 = Math.max(Math.abs(start), Math.abs(stop));
            if (specifier.precision == null && !isNaN(precision = precisionPrefix(step2, value2))) specifier.precision = precision;
            return formatPrefix(specifier, value2);
          }
          case "":
          case "e":
          case "g":
          case "p":
          case "r": {
            if (specifier.precision == null && !isNaN(precision = precisionRound(step2, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
            break;
          }
          case "f":
          case "%": {
            if (specifier.precision == null && !isNaN(precision = precisionFixed(step2))) specifier.precision = precision - (specifier.type === "%") * 2;
            break;
          }
        }
        return d3_format_format(specifier);
      }
      function linearish(scale2) {
        var domain = scale2.domain;
        scale2.ticks = function(count2) {
          var d = domain();
          return ticks(d[0], d[d.length - 1], count2 == null ? 10 : count2);
        };
        scale2.tickFormat = function(count2, specifier) {
          var d = domain();
          return tickFormat(d[0], d[d.length - 1], count2 == null ? 10 : count2, specifier);
        };
        scale2.nice = function(count2) {
          if (count2 == null) count2 = 10;
          var d = domain();
          var i0 = 0;
          var i1 = d.length - 1;
          var start = d[i0];
          var stop = d[i1];
          var prestep;
          var step2;
          var maxIter = 10;
          if (stop < start) {
            step2 = start, start = stop, stop = step2;
            step2 = i0, i0 = i1, i1 = step2;
          }
          while (maxIter-- > 0) {
            step2 = tickIncrement(start, stop, count2);
            if (step2 === prestep) {
              d[i0] = start;
              d[i1] = stop;
              return domain(d);
            } else if (step2 > 0) {
              start = Math.floor(start / step2) * step2;
              stop = Math.ceil(stop / step2) * step2;
            } else if (step2 < 0) {
              start = Math.ceil(start * step2) / step2;
              stop = Math.floor(stop * step2) / step2;
            } else {
              break;
            }
            prestep = step2;
          }
          return scale2;
        };
        return scale2;
      }
      function d3_scale_linear() {
        var scale2 = continuous();
        scale2.copy = function() {
          return copy$1(scale2, d3_scale_linear());
        };
        initRange.apply(scale2, arguments);
        return linearish(scale2);
      }
      function d3_scale_identity(domain) {
        var unknown;
        function scale2(x2) {
          return x2 == null || isNaN(x2 = +x2) ? unknown : x2;
        }
        scale2.invert = scale2;
        scale2.domain = scale2.range = function(_) {
          return arguments.length ? (domain = Array.from(_, number$1), scale2) : domain.slice();
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        scale2.copy = function() {
          return d3_scale_identity(domain).unknown(unknown);
        };
        domain = arguments.length ? Array.from(domain, number$1) : [0, 1];
        return linearish(scale2);
      }
      function d3_scale_nice(domain, interval) {
        domain = domain.slice();
        var i0 = 0, i1 = domain.length - 1, x02 = domain[i0], x12 = domain[i1], t;
        if (x12 < x02) {
          t = i0, i0 = i1, i1 = t;
          t = x02, x02 = x12, x12 = t;
        }
        domain[i0] = interval.floor(x02);
        domain[i1] = interval.ceil(x12);
        return domain;
      }
      function transformLog(x2) {
        return Math.log(x2);
      }
      function transformExp(x2) {
        return Math.exp(x2);
      }
      function transformLogn(x2) {
        return -Math.log(-x2);
      }
      function transformExpn(x2) {
        return -Math.exp(-x2);
      }
      function pow10(x2) {
        return isFinite(x2) ? +("1e" + x2) : x2 < 0 ? 0 : x2;
      }
      function powp(base) {
        return base === 10 ? pow10 : base === Math.E ? Math.exp : (x2) => Math.pow(base, x2);
      }
      function logp(base) {
        return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x2) => Math.log(x2) / base);
      }
      function reflect(f) {
        return (x2, k2) => -f(-x2, k2);
      }
      function loggish(transform) {
        const scale2 = transform(transformLog, transformExp);
        const domain = scale2.domain;
        let base = 10;
        let logs;
        let pows;
        function rescale() {
          logs = logp(base), pows = powp(base);
          if (domain()[0] < 0) {
            logs = reflect(logs), pows = reflect(pows);
            transform(transformLogn, transformExpn);
          } else {
            transform(transformLog, transformExp);
          }
          return scale2;
        }
        scale2.base = function(_) {
          return arguments.length ? (base = +_, rescale()) : base;
        };
        scale2.domain = function(_) {
          return arguments.length ? (domain(_), rescale()) : domain();
        };
        scale2.ticks = (count2) => {
          const d = domain();
          let u = d[0];
          let v = d[d.length - 1];
          const r = v < u;
          if (r) [u, v] = [v, u];
          let i = logs(u);
          let j = logs(v);
          let k2;
          let t;
          const n = count2 == null ? 10 : +count2;
          let z = [];
          if (!(base % 1) && j - i < n) {
            i = Math.floor(i), j = Math.ceil(j);
            if (u > 0) for (; i <= j; ++i) {
              for (k2 = 1; k2 < base; ++k2) {
                t = i < 0 ? k2 / pows(-i) : k2 * pows(i);
                if (t < u) continue;
                if (t > v) break;
                z.push(t);
              }
            }
            else for (; i <= j; ++i) {
              for (k2 = base - 1; k2 >= 1; --k2) {
                t = i > 0 ? k2 / pows(-i) : k2 * pows(i);
                if (t < u) continue;
                if (t > v) break;
                z.push(t);
              }
            }
            if (z.length * 2 < n) z = ticks(u, v, n);
          } else {
            z = ticks(i, j, Math.min(j - i, n)).map(pows);
          }
          return r ? z.reverse() : z;
        };
        scale2.tickFormat = (count2, specifier) => {
          if (count2 == null) count2 = 10;
          if (specifier == null) specifier = base === 10 ? "s" : ",";
          if (typeof specifier !== "function") {
            if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
            specifier = d3_format_format(specifier);
          }
          if (count2 === Infinity) return specifier;
          const k2 = Math.max(1, base * count2 / scale2.ticks().length);
          return (d) => {
            let i = d / pows(Math.round(logs(d)));
            if (i * base < base - 0.5) i *= base;
            return i <= k2 ? specifier(d) : "";
          };
        };
        scale2.nice = () => {
          return domain(d3_scale_nice(domain(), {
            floor: (x2) => pows(Math.floor(logs(x2))),
            ceil: (x2) => pows(Math.ceil(logs(x2)))
          }));
        };
        return scale2;
      }
      function log() {
        const scale2 = loggish(transformer$2()).domain([1, 10]);
        scale2.copy = () => copy$1(scale2, log()).base(scale2.base());
        initRange.apply(scale2, arguments);
        return scale2;
      }
      function transformSymlog(c2) {
        return function(x2) {
          return Math.sign(x2) * Math.log1p(Math.abs(x2 / c2));
        };
      }
      function transformSymexp(c2) {
        return function(x2) {
          return Math.sign(x2) * Math.expm1(Math.abs(x2)) * c2;
        };
      }
      function symlogish(transform) {
        var c2 = 1, scale2 = transform(transformSymlog(c2), transformSymexp(c2));
        scale2.constant = function(_) {
          return arguments.length ? transform(transformSymlog(c2 = +_), transformSymexp(c2)) : c2;
        };
        return linearish(scale2);
      }
      function symlog() {
        var scale2 = symlogish(transformer$2());
        scale2.copy = function() {
          return copy$1(scale2, symlog()).constant(scale2.constant());
        };
        return initRange.apply(scale2, arguments);
      }
      function transformPow(exponent2) {
        return function(x2) {
          return x2 < 0 ? -Math.pow(-x2, exponent2) : Math.pow(x2, exponent2);
        };
      }
      function transformSqrt(x2) {
        return x2 < 0 ? -Math.sqrt(-x2) : Math.sqrt(x2);
      }
      function transformSquare(x2) {
        return x2 < 0 ? -x2 * x2 : x2 * x2;
      }
      function powish(transform) {
        var scale2 = transform(identity$1, identity$1), exponent2 = 1;
        function rescale() {
          return exponent2 === 1 ? transform(identity$1, identity$1) : exponent2 === 0.5 ? transform(transformSqrt, transformSquare) : transform(transformPow(exponent2), transformPow(1 / exponent2));
        }
        scale2.exponent = function(_) {
          return arguments.length ? (exponent2 = +_, rescale()) : exponent2;
        };
        return linearish(scale2);
      }
      function pow() {
        var scale2 = powish(transformer$2());
        scale2.copy = function() {
          return copy$1(scale2, pow()).exponent(scale2.exponent());
        };
        initRange.apply(scale2, arguments);
        return scale2;
      }
      function d3_scale_sqrt() {
        return pow.apply(null, arguments).exponent(0.5);
      }
      function d3_scale_square(x2) {
        return Math.sign(x2) * x2 * x2;
      }
      function unsquare(x2) {
        return Math.sign(x2) * Math.sqrt(Math.abs(x2));
      }
      function radial() {
        var squared = continuous(), range2 = [0, 1], round = false, unknown;
        function scale2(x2) {
          var y2 = unsquare(squared(x2));
          return isNaN(y2) ? unknown : round ? Math.round(y2) : y2;
        }
        scale2.invert = function(y2) {
          return squared.invert(d3_scale_square(y2));
        };
        scale2.domain = function(_) {
          return arguments.length ? (squared.domain(_), scale2) : squared.domain();
        };
        scale2.range = function(_) {
          return arguments.length ? (squared.range((range2 = Array.from(_, number$1)).map(d3_scale_square)), scale2) : range2.slice();
        };
        scale2.rangeRound = function(_) {
          return scale2.range(_).round(true);
        };
        scale2.round = function(_) {
          return arguments.length ? (round = !!_, scale2) : round;
        };
        scale2.clamp = function(_) {
          return arguments.length ? (squared.clamp(_), scale2) : squared.clamp();
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        scale2.copy = function() {
          return radial(squared.domain(), range2).round(round).clamp(squared.clamp()).unknown(unknown);
        };
        initRange.apply(scale2, arguments);
        return linearish(scale2);
      }
      function d3_scale_quantile() {
        var domain = [], range2 = [], thresholds = [], unknown;
        function rescale() {
          var i = 0, n = Math.max(1, range2.length);
          thresholds = new Array(n - 1);
          while (++i < n) thresholds[i - 1] = quantileSorted(domain, i / n);
          return scale2;
        }
        function scale2(x2) {
          return x2 == null || isNaN(x2 = +x2) ? unknown : range2[bisectRight(thresholds, x2)];
        }
        scale2.invertExtent = function(y2) {
          var i = range2.indexOf(y2);
          return i < 0 ? [NaN, NaN] : [
            i > 0 ? thresholds[i - 1] : domain[0],
            i < thresholds.length ? thresholds[i] : domain[domain.length - 1]
          ];
        };
        scale2.domain = function(_) {
          if (!arguments.length) return domain.slice();
          domain = [];
          for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
          domain.sort(d3_array_ascending);
          return rescale();
        };
        scale2.range = function(_) {
          return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        scale2.quantiles = function() {
          return thresholds.slice();
        };
        scale2.copy = function() {
          return d3_scale_quantile().domain(domain).range(range2).unknown(unknown);
        };
        return initRange.apply(scale2, arguments);
      }
      function d3_scale_quantize() {
        var x02 = 0, x12 = 1, n = 1, domain = [0.5], range2 = [0, 1], unknown;
        function scale2(x2) {
          return x2 != null && x2 <= x2 ? range2[bisect(domain, x2, 0, n)] : unknown;
        }
        function rescale() {
          var i = -1;
          domain = new Array(n);
          while (++i < n) domain[i] = ((i + 1) * x12 - (i - n) * x02) / (n + 1);
          return scale2;
        }
        scale2.domain = function(_) {
          return arguments.length ? ([x02, x12] = _, x02 = +x02, x12 = +x12, rescale()) : [x02, x12];
        };
        scale2.range = function(_) {
          return arguments.length ? (n = (range2 = Array.from(_)).length - 1, rescale()) : range2.slice();
        };
        scale2.invertExtent = function(y2) {
          var i = range2.indexOf(y2);
          return i < 0 ? [NaN, NaN] : i < 1 ? [x02, domain[0]] : i >= n ? [domain[n - 1], x12] : [domain[i - 1], domain[i]];
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : scale2;
        };
        scale2.thresholds = function() {
          return domain.slice();
        };
        scale2.copy = function() {
          return d3_scale_quantize().domain([x02, x12]).range(range2).unknown(unknown);
        };
        return initRange.apply(linearish(scale2), arguments);
      }
      function threshold() {
        var domain = [0.5], range2 = [0, 1], unknown, n = 1;
        function scale2(x2) {
          return x2 != null && x2 <= x2 ? range2[bisectRight(domain, x2, 0, n)] : unknown;
        }
        scale2.domain = function(_) {
          return arguments.length ? (domain = Array.from(_), n = Math.min(domain.length, range2.length - 1), scale2) : domain.slice();
        };
        scale2.range = function(_) {
          return arguments.length ? (range2 = Array.from(_), n = Math.min(domain.length, range2.length - 1), scale2) : range2.slice();
        };
        scale2.invertExtent = function(y2) {
          var i = range2.indexOf(y2);
          return [domain[i - 1], domain[i]];
        };
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        scale2.copy = function() {
          return threshold().domain(domain).range(range2).unknown(unknown);
        };
        return initRange.apply(scale2, arguments);
      }
      function d3_scale_date(t) {
        return new Date(t);
      }
      function d3_scale_number(t) {
        return t instanceof Date ? +t : Math.round(t);
      }
      function calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2) {
        var scale2 = continuous(), invert = scale2.invert, domain = scale2.domain;
        var formatMillisecond = format2(".%L"), formatSecond = format2(":%S"), formatMinute = format2("%I:%M"), formatHour = format2("%I %p"), formatDay = format2("%a %d"), formatWeek = format2("%b %d"), formatMonth2 = format2("%B"), formatYear2 = format2("%Y");
        function tickFormat2(date2) {
          return (second2(date2) < date2 ? formatMillisecond : minute(date2) < date2 ? formatSecond : hour(date2) < date2 ? formatMinute : day(date2) < date2 ? formatHour : month(date2) < date2 ? week(date2) < date2 ? formatDay : formatWeek : year(date2) < date2 ? formatMonth2 : formatYear2)(date2);
        }
        scale2.invert = function(y2) {
          return new Date(Math.round(invert(y2)));
        };
        scale2.domain = function(_) {
          return arguments.length ? domain(Array.from(_, d3_scale_number)) : domain().map(d3_scale_date);
        };
        scale2.ticks = function(interval) {
          var d = domain();
          return ticks2(d[0], d[d.length - 1], interval == null ? 10 : interval);
        };
        scale2.tickFormat = function(count2, specifier) {
          return specifier == null ? tickFormat2 : format2(specifier);
        };
        scale2.nice = function(interval) {
          var d = domain();
          if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
          return interval ? domain(d3_scale_nice(d, interval)) : scale2;
        };
        scale2.copy = function() {
          return copy$1(scale2, calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2));
        };
        return scale2;
      }
      function time() {
        return initRange.apply(calendar(timeTicks, timeTickInterval, timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute, second, timeFormat).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
      }
      function utcTime() {
        return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
      }
      function transformer$1() {
        var x02 = 0, x12 = 1, t02, t12, k10, transform, interpolator = identity$1, clamp = false, unknown;
        function scale2(x2) {
          return x2 == null || isNaN(x2 = +x2) ? unknown : interpolator(k10 === 0 ? 0.5 : (x2 = (transform(x2) - t02) * k10, clamp ? Math.max(0, Math.min(1, x2)) : x2));
        }
        scale2.domain = function(_) {
          return arguments.length ? ([x02, x12] = _, t02 = transform(x02 = +x02), t12 = transform(x12 = +x12), k10 = t02 === t12 ? 0 : 1 / (t12 - t02), scale2) : [x02, x12];
        };
        scale2.clamp = function(_) {
          return arguments.length ? (clamp = !!_, scale2) : clamp;
        };
        scale2.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale2) : interpolator;
        };
        function range2(interpolate2) {
          return function(_) {
            var r0, r1;
            return arguments.length ? ([r0, r1] = _, interpolator = interpolate2(r0, r1), scale2) : [interpolator(0), interpolator(1)];
          };
        }
        scale2.range = range2(interpolate);
        scale2.rangeRound = range2(interpolateRound);
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        return function(t) {
          transform = t, t02 = t(x02), t12 = t(x12), k10 = t02 === t12 ? 0 : 1 / (t12 - t02);
          return scale2;
        };
      }
      function copy(source, target) {
        return target.domain(source.domain()).interpolator(source.interpolator()).clamp(source.clamp()).unknown(source.unknown());
      }
      function sequential() {
        var scale2 = linearish(transformer$1()(identity$1));
        scale2.copy = function() {
          return copy(scale2, sequential());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function sequentialLog() {
        var scale2 = loggish(transformer$1()).domain([1, 10]);
        scale2.copy = function() {
          return copy(scale2, sequentialLog()).base(scale2.base());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function sequentialSymlog() {
        var scale2 = symlogish(transformer$1());
        scale2.copy = function() {
          return copy(scale2, sequentialSymlog()).constant(scale2.constant());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function sequentialPow() {
        var scale2 = powish(transformer$1());
        scale2.copy = function() {
          return copy(scale2, sequentialPow()).exponent(scale2.exponent());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function sequentialSqrt() {
        return sequentialPow.apply(null, arguments).exponent(0.5);
      }
      function sequentialQuantile() {
        var domain = [], interpolator = identity$1;
        function scale2(x2) {
          if (x2 != null && !isNaN(x2 = +x2)) return interpolator((bisect(domain, x2, 1) - 1) / (domain.length - 1));
        }
        scale2.domain = function(_) {
          if (!arguments.length) return domain.slice();
          domain = [];
          for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
          domain.sort(ascending);
          return scale2;
        };
        scale2.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale2) : interpolator;
        };
        scale2.range = function() {
          return domain.map((d, i) => interpolator(i / (domain.length - 1)));
        };
        scale2.quantiles = function(n) {
          return Array.from({ length: n + 1 }, (_, i) => quantile$1(domain, i / n));
        };
        scale2.copy = function() {
          return sequentialQuantile(interpolator).domain(domain);
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function transformer() {
        var x02 = 0, x12 = 0.5, x2 = 1, s2 = 1, t02, t12, t22, k10, k21, interpolator = identity$1, transform, clamp = false, unknown;
        function scale2(x3) {
          return x3 == null || isNaN(x3 = +x3) ? unknown : (x3 = 0.5 + ((x3 = +transform(x3)) - t12) * (s2 * x3 < s2 * t12 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x3)) : x3));
        }
        scale2.domain = function(_) {
          return arguments.length ? ([x02, x12, x2] = _, t02 = transform(x02 = +x02), t12 = transform(x12 = +x12), t22 = transform(x2 = +x2), k10 = t02 === t12 ? 0 : 0.5 / (t12 - t02), k21 = t12 === t22 ? 0 : 0.5 / (t22 - t12), s2 = t12 < t02 ? -1 : 1, scale2) : [x02, x12, x2];
        };
        scale2.clamp = function(_) {
          return arguments.length ? (clamp = !!_, scale2) : clamp;
        };
        scale2.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale2) : interpolator;
        };
        function range2(interpolate2) {
          return function(_) {
            var r0, r1, r2;
            return arguments.length ? ([r0, r1, r2] = _, interpolator = piecewise(interpolate2, [r0, r1, r2]), scale2) : [interpolator(0), interpolator(0.5), interpolator(1)];
          };
        }
        scale2.range = range2(value);
        scale2.rangeRound = range2(d3_interpolate_round);
        scale2.unknown = function(_) {
          return arguments.length ? (unknown = _, scale2) : unknown;
        };
        return function(t) {
          transform = t, t02 = t(x02), t12 = t(x12), t22 = t(x2), k10 = t02 === t12 ? 0 : 0.5 / (t12 - t02), k21 = t12 === t22 ? 0 : 0.5 / (t22 - t12), s2 = t12 < t02 ? -1 : 1;
          return scale2;
        };
      }
      function d3_scale_diverging() {
        var scale2 = linearish(transformer()(identity$1));
        scale2.copy = function() {
          return copy(scale2, d3_scale_diverging());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function divergingLog() {
        var scale2 = loggish(transformer()).domain([0.1, 1, 10]);
        scale2.copy = function() {
          return copy(scale2, divergingLog()).base(scale2.base());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function divergingSymlog() {
        var scale2 = symlogish(transformer());
        scale2.copy = function() {
          return copy(scale2, divergingSymlog()).constant(scale2.constant());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function divergingPow() {
        var scale2 = powish(transformer());
        scale2.copy = function() {
          return copy(scale2, divergingPow()).exponent(scale2.exponent());
        };
        return initInterpolator.apply(scale2, arguments);
      }
      function divergingSqrt() {
        return divergingPow.apply(null, arguments).exponent(0.5);
      }
      ;
      function colors(specifier) {
        var n = specifier.length / 6 | 0, colors2 = new Array(n), i = 0;
        while (i < n) colors2[i] = "#" + specifier.slice(i * 6, ++i * 6);
        return colors2;
      }
      var category10 = colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf");
      var Accent = colors("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666");
      var Dark2 = colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666");
      var observable10 = colors("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0");
      var Paired = colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928");
      var Pastel1 = colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2");
      var Pastel2 = colors("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc");
      var Set1 = colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999");
      var Set2 = colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3");
      var Set3 = colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f");
      var Tableau10 = colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab");
      var ramp$1 = (scheme2) => rgbBasis(scheme2[scheme2.length - 1]);
      var scheme$q = new Array(3).concat(
        "d8b365f5f5f55ab4ac",
        "a6611adfc27d80cdc1018571",
        "a6611adfc27df5f5f580cdc1018571",
        "8c510ad8b365f6e8c3c7eae55ab4ac01665e",
        "8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
        "8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
        "8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
        "5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
        "5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
      ).map(colors);
      var BrBG = ramp$1(scheme$q);
      var scheme$p = new Array(3).concat(
        "af8dc3f7f7f77fbf7b",
        "7b3294c2a5cfa6dba0008837",
        "7b3294c2a5cff7f7f7a6dba0008837",
        "762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
        "762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
        "762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
        "762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
        "40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
        "40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
      ).map(colors);
      var PRGn = ramp$1(scheme$p);
      var scheme$o = new Array(3).concat(
        "e9a3c9f7f7f7a1d76a",
        "d01c8bf1b6dab8e1864dac26",
        "d01c8bf1b6daf7f7f7b8e1864dac26",
        "c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
        "c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
        "c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
        "c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
        "8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
        "8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
      ).map(colors);
      var PiYG = ramp$1(scheme$o);
      var scheme$n = new Array(3).concat(
        "998ec3f7f7f7f1a340",
        "5e3c99b2abd2fdb863e66101",
        "5e3c99b2abd2f7f7f7fdb863e66101",
        "542788998ec3d8daebfee0b6f1a340b35806",
        "542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
        "5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
        "5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
        "2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
        "2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
      ).map(colors);
      var PuOr = ramp$1(scheme$n);
      var scheme$m = new Array(3).concat(
        "ef8a62f7f7f767a9cf",
        "ca0020f4a58292c5de0571b0",
        "ca0020f4a582f7f7f792c5de0571b0",
        "b2182bef8a62fddbc7d1e5f067a9cf2166ac",
        "b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
        "b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
        "b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
        "67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
        "67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
      ).map(colors);
      var RdBu = ramp$1(scheme$m);
      var scheme$l = new Array(3).concat(
        "ef8a62ffffff999999",
        "ca0020f4a582bababa404040",
        "ca0020f4a582ffffffbababa404040",
        "b2182bef8a62fddbc7e0e0e09999994d4d4d",
        "b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
        "b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
        "b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
        "67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
        "67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
      ).map(colors);
      var RdGy = ramp$1(scheme$l);
      var scheme$k = new Array(3).concat(
        "fc8d59ffffbf91bfdb",
        "d7191cfdae61abd9e92c7bb6",
        "d7191cfdae61ffffbfabd9e92c7bb6",
        "d73027fc8d59fee090e0f3f891bfdb4575b4",
        "d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
        "d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
        "d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
        "a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
        "a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
      ).map(colors);
      var RdYlBu = ramp$1(scheme$k);
      var scheme$j = new Array(3).concat(
        "fc8d59ffffbf91cf60",
        "d7191cfdae61a6d96a1a9641",
        "d7191cfdae61ffffbfa6d96a1a9641",
        "d73027fc8d59fee08bd9ef8b91cf601a9850",
        "d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
        "d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
        "d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
        "a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
        "a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
      ).map(colors);
      var RdYlGn = ramp$1(scheme$j);
      var scheme$i = new Array(3).concat(
        "fc8d59ffffbf99d594",
        "d7191cfdae61abdda42b83ba",
        "d7191cfdae61ffffbfabdda42b83ba",
        "d53e4ffc8d59fee08be6f59899d5943288bd",
        "d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
        "d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
        "d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
        "9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
        "9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
      ).map(colors);
      var Spectral = ramp$1(scheme$i);
      var scheme$h = new Array(3).concat(
        "e5f5f999d8c92ca25f",
        "edf8fbb2e2e266c2a4238b45",
        "edf8fbb2e2e266c2a42ca25f006d2c",
        "edf8fbccece699d8c966c2a42ca25f006d2c",
        "edf8fbccece699d8c966c2a441ae76238b45005824",
        "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
        "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
      ).map(colors);
      var BuGn = ramp$1(scheme$h);
      var scheme$g = new Array(3).concat(
        "e0ecf49ebcda8856a7",
        "edf8fbb3cde38c96c688419d",
        "edf8fbb3cde38c96c68856a7810f7c",
        "edf8fbbfd3e69ebcda8c96c68856a7810f7c",
        "edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
        "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
        "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
      ).map(colors);
      var BuPu = ramp$1(scheme$g);
      var scheme$f = new Array(3).concat(
        "e0f3dba8ddb543a2ca",
        "f0f9e8bae4bc7bccc42b8cbe",
        "f0f9e8bae4bc7bccc443a2ca0868ac",
        "f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
        "f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
        "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
        "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
      ).map(colors);
      var GnBu = ramp$1(scheme$f);
      var scheme$e = new Array(3).concat(
        "fee8c8fdbb84e34a33",
        "fef0d9fdcc8afc8d59d7301f",
        "fef0d9fdcc8afc8d59e34a33b30000",
        "fef0d9fdd49efdbb84fc8d59e34a33b30000",
        "fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
        "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
        "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
      ).map(colors);
      var OrRd = ramp$1(scheme$e);
      var scheme$d = new Array(3).concat(
        "ece2f0a6bddb1c9099",
        "f6eff7bdc9e167a9cf02818a",
        "f6eff7bdc9e167a9cf1c9099016c59",
        "f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
        "f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
        "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
        "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
      ).map(colors);
      var PuBuGn = ramp$1(scheme$d);
      var scheme$c = new Array(3).concat(
        "ece7f2a6bddb2b8cbe",
        "f1eef6bdc9e174a9cf0570b0",
        "f1eef6bdc9e174a9cf2b8cbe045a8d",
        "f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
        "f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
        "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
        "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
      ).map(colors);
      var PuBu = ramp$1(scheme$c);
      var scheme$b = new Array(3).concat(
        "e7e1efc994c7dd1c77",
        "f1eef6d7b5d8df65b0ce1256",
        "f1eef6d7b5d8df65b0dd1c77980043",
        "f1eef6d4b9dac994c7df65b0dd1c77980043",
        "f1eef6d4b9dac994c7df65b0e7298ace125691003f",
        "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
        "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
      ).map(colors);
      var PuRd = ramp$1(scheme$b);
      var scheme$a = new Array(3).concat(
        "fde0ddfa9fb5c51b8a",
        "feebe2fbb4b9f768a1ae017e",
        "feebe2fbb4b9f768a1c51b8a7a0177",
        "feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
        "feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
        "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
        "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
      ).map(colors);
      var RdPu = ramp$1(scheme$a);
      var scheme$9 = new Array(3).concat(
        "edf8b17fcdbb2c7fb8",
        "ffffcca1dab441b6c4225ea8",
        "ffffcca1dab441b6c42c7fb8253494",
        "ffffccc7e9b47fcdbb41b6c42c7fb8253494",
        "ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
        "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
        "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
      ).map(colors);
      var YlGnBu = ramp$1(scheme$9);
      var scheme$8 = new Array(3).concat(
        "f7fcb9addd8e31a354",
        "ffffccc2e69978c679238443",
        "ffffccc2e69978c67931a354006837",
        "ffffccd9f0a3addd8e78c67931a354006837",
        "ffffccd9f0a3addd8e78c67941ab5d238443005a32",
        "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
        "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
      ).map(colors);
      var YlGn = ramp$1(scheme$8);
      var scheme$7 = new Array(3).concat(
        "fff7bcfec44fd95f0e",
        "ffffd4fed98efe9929cc4c02",
        "ffffd4fed98efe9929d95f0e993404",
        "ffffd4fee391fec44ffe9929d95f0e993404",
        "ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
        "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
        "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
      ).map(colors);
      var YlOrBr = ramp$1(scheme$7);
      var scheme$6 = new Array(3).concat(
        "ffeda0feb24cf03b20",
        "ffffb2fecc5cfd8d3ce31a1c",
        "ffffb2fecc5cfd8d3cf03b20bd0026",
        "ffffb2fed976feb24cfd8d3cf03b20bd0026",
        "ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
        "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
        "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
      ).map(colors);
      var YlOrRd = ramp$1(scheme$6);
      var scheme$5 = new Array(3).concat(
        "deebf79ecae13182bd",
        "eff3ffbdd7e76baed62171b5",
        "eff3ffbdd7e76baed63182bd08519c",
        "eff3ffc6dbef9ecae16baed63182bd08519c",
        "eff3ffc6dbef9ecae16baed64292c62171b5084594",
        "f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
        "f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
      ).map(colors);
      var Blues = ramp$1(scheme$5);
      var scheme$4 = new Array(3).concat(
        "e5f5e0a1d99b31a354",
        "edf8e9bae4b374c476238b45",
        "edf8e9bae4b374c47631a354006d2c",
        "edf8e9c7e9c0a1d99b74c47631a354006d2c",
        "edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
        "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
        "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
      ).map(colors);
      var Greens = ramp$1(scheme$4);
      var scheme$3 = new Array(3).concat(
        "f0f0f0bdbdbd636363",
        "f7f7f7cccccc969696525252",
        "f7f7f7cccccc969696636363252525",
        "f7f7f7d9d9d9bdbdbd969696636363252525",
        "f7f7f7d9d9d9bdbdbd969696737373525252252525",
        "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
        "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
      ).map(colors);
      var Greys = ramp$1(scheme$3);
      var scheme$2 = new Array(3).concat(
        "efedf5bcbddc756bb1",
        "f2f0f7cbc9e29e9ac86a51a3",
        "f2f0f7cbc9e29e9ac8756bb154278f",
        "f2f0f7dadaebbcbddc9e9ac8756bb154278f",
        "f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
        "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
        "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
      ).map(colors);
      var Purples = ramp$1(scheme$2);
      var scheme$1 = new Array(3).concat(
        "fee0d2fc9272de2d26",
        "fee5d9fcae91fb6a4acb181d",
        "fee5d9fcae91fb6a4ade2d26a50f15",
        "fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
        "fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
        "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
        "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
      ).map(colors);
      var Reds = ramp$1(scheme$1);
      var scheme = new Array(3).concat(
        "fee6cefdae6be6550d",
        "feeddefdbe85fd8d3cd94701",
        "feeddefdbe85fd8d3ce6550da63603",
        "feeddefdd0a2fdae6bfd8d3ce6550da63603",
        "feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
        "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
        "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
      ).map(colors);
      var Oranges = ramp$1(scheme);
      function cividis(t) {
        t = Math.max(0, Math.min(1, t));
        return "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))))) + ")";
      }
      var d3_scale_chromatic_cubehelix = cubehelixLong(d3_color_cubehelix(300, 0.5, 0), d3_color_cubehelix(-240, 0.5, 1));
      var warm = cubehelixLong(d3_color_cubehelix(-100, 0.75, 0.35), d3_color_cubehelix(80, 1.5, 0.8));
      var cool = cubehelixLong(d3_color_cubehelix(260, 0.75, 0.35), d3_color_cubehelix(80, 1.5, 0.8));
      var c$1 = d3_color_cubehelix();
      function rainbow(t) {
        if (t < 0 || t > 1) t -= Math.floor(t);
        var ts = Math.abs(t - 0.5);
        c$1.h = 360 * t - 100;
        c$1.s = 1.5 - 1.5 * ts;
        c$1.l = 0.8 - 0.9 * ts;
        return c$1 + "";
      }
      var d3_scale_chromatic_c = d3_color_rgb(), pi_1_3 = Math.PI / 3, pi_2_3 = Math.PI * 2 / 3;
      function sinebow(t) {
        var x2;
        t = (0.5 - t) * Math.PI;
        d3_scale_chromatic_c.r = 255 * (x2 = Math.sin(t)) * x2;
        d3_scale_chromatic_c.g = 255 * (x2 = Math.sin(t + pi_1_3)) * x2;
        d3_scale_chromatic_c.b = 255 * (x2 = Math.sin(t + pi_2_3)) * x2;
        return d3_scale_chromatic_c + "";
      }
      function turbo(t) {
        t = Math.max(0, Math.min(1, t));
        return "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + t * (1172.33 - t * (10793.56 - t * (33300.12 - t * (38394.49 - t * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + t * (557.33 + t * (1225.33 - t * (3574.96 - t * (1073.77 + t * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + t * (3211.1 - t * (15327.97 - t * (27814 - t * (22569.18 - t * 6838.66))))))) + ")";
      }
      function ramp(range2) {
        var n = range2.length;
        return function(t) {
          return range2[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
        };
      }
      var viridis = ramp(colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725"));
      var magma = ramp(colors("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf"));
      var inferno = ramp(colors("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4"));
      var plasma = ramp(colors("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
      ;
      const categoricalSchemes = /* @__PURE__ */ new Map([
        ["accent", Accent],
        ["category10", category10],
        ["dark2", Dark2],
        ["observable10", observable10],
        ["paired", Paired],
        ["pastel1", Pastel1],
        ["pastel2", Pastel2],
        ["set1", Set1],
        ["set2", Set2],
        ["set3", Set3],
        ["tableau10", Tableau10]
      ]);
      function isCategoricalScheme(scheme2) {
        return scheme2 != null && categoricalSchemes.has(`${scheme2}`.toLowerCase());
      }
      const ordinalSchemes = new Map([
        ...categoricalSchemes,
        // diverging
        ["brbg", scheme11(scheme$q, BrBG)],
        ["prgn", scheme11(scheme$p, PRGn)],
        ["piyg", scheme11(scheme$o, PiYG)],
        ["puor", scheme11(scheme$n, PuOr)],
        ["rdbu", scheme11(scheme$m, RdBu)],
        ["rdgy", scheme11(scheme$l, RdGy)],
        ["rdylbu", scheme11(scheme$k, RdYlBu)],
        ["rdylgn", scheme11(scheme$j, RdYlGn)],
        ["spectral", scheme11(scheme$i, Spectral)],
        // reversed diverging (for temperature data)
        ["burd", scheme11r(scheme$m, RdBu)],
        ["buylrd", scheme11r(scheme$k, RdYlBu)],
        // sequential (single-hue)
        ["blues", scheme9(scheme$5, Blues)],
        ["greens", scheme9(scheme$4, Greens)],
        ["greys", scheme9(scheme$3, Greys)],
        ["oranges", scheme9(scheme, Oranges)],
        ["purples", scheme9(scheme$2, Purples)],
        ["reds", scheme9(scheme$1, Reds)],
        // sequential (multi-hue)
        ["turbo", schemei(turbo)],
        ["viridis", schemei(viridis)],
        ["magma", schemei(magma)],
        ["inferno", schemei(inferno)],
        ["plasma", schemei(plasma)],
        ["cividis", schemei(cividis)],
        ["cubehelix", schemei(d3_scale_chromatic_cubehelix)],
        ["warm", schemei(warm)],
        ["cool", schemei(cool)],
        ["bugn", scheme9(scheme$h, BuGn)],
        ["bupu", scheme9(scheme$g, BuPu)],
        ["gnbu", scheme9(scheme$f, GnBu)],
        ["orrd", scheme9(scheme$e, OrRd)],
        ["pubu", scheme9(scheme$c, PuBu)],
        ["pubugn", scheme9(scheme$d, PuBuGn)],
        ["purd", scheme9(scheme$b, PuRd)],
        ["rdpu", scheme9(scheme$a, RdPu)],
        ["ylgn", scheme9(scheme$8, YlGn)],
        ["ylgnbu", scheme9(scheme$9, YlGnBu)],
        ["ylorbr", scheme9(scheme$7, YlOrBr)],
        ["ylorrd", scheme9(scheme$6, YlOrRd)],
        // cyclical
        ["rainbow", schemeicyclical(rainbow)],
        ["sinebow", schemeicyclical(sinebow)]
      ]);
      function scheme9(scheme2, interpolate2) {
        return ({ length: n }) => {
          if (n === 1) return [scheme2[3][1]];
          if (n === 2) return [scheme2[3][1], scheme2[3][2]];
          n = Math.max(3, Math.floor(n));
          return n > 9 ? quantize(interpolate2, n) : scheme2[n];
        };
      }
      function scheme11(scheme2, interpolate2) {
        return ({ length: n }) => {
          if (n === 2) return [scheme2[3][0], scheme2[3][2]];
          n = Math.max(3, Math.floor(n));
          return n > 11 ? quantize(interpolate2, n) : scheme2[n];
        };
      }
      function scheme11r(scheme2, interpolate2) {
        return ({ length: n }) => {
          if (n === 2) return [scheme2[3][2], scheme2[3][0]];
          n = Math.max(3, Math.floor(n));
          return n > 11 ? quantize((t) => interpolate2(1 - t), n) : scheme2[n].slice().reverse();
        };
      }
      function schemei(interpolate2) {
        return ({ length: n }) => quantize(interpolate2, Math.max(2, Math.floor(n)));
      }
      function schemeicyclical(interpolate2) {
        return ({ length: n }) => quantize(interpolate2, Math.floor(n) + 1).slice(0, -1);
      }
      function ordinalScheme(scheme2) {
        const s2 = `${scheme2}`.toLowerCase();
        if (!ordinalSchemes.has(s2)) throw new Error(`unknown ordinal scheme: ${s2}`);
        return ordinalSchemes.get(s2);
      }
      function ordinalRange(scheme2, length) {
        const s2 = ordinalScheme(scheme2);
        const r = typeof s2 === "function" ? s2({ length }) : s2;
        return r.length !== length ? r.slice(0, length) : r;
      }
      function maybeBooleanRange(domain, scheme2 = "greys") {
        const range2 = /* @__PURE__ */ new Set();
        const [f, t] = ordinalRange(scheme2, 2);
        for (const value2 of domain) {
          if (value2 == null) continue;
          if (value2 === true) range2.add(t);
          else if (value2 === false) range2.add(f);
          else return;
        }
        return [...range2];
      }
      const quantitativeSchemes = /* @__PURE__ */ new Map([
        // diverging
        ["brbg", BrBG],
        ["prgn", PRGn],
        ["piyg", PiYG],
        ["puor", PuOr],
        ["rdbu", RdBu],
        ["rdgy", RdGy],
        ["rdylbu", RdYlBu],
        ["rdylgn", RdYlGn],
        ["spectral", Spectral],
        // reversed diverging (for temperature data)
        ["burd", (t) => RdBu(1 - t)],
        ["buylrd", (t) => RdYlBu(1 - t)],
        // sequential (single-hue)
        ["blues", Blues],
        ["greens", Greens],
        ["greys", Greys],
        ["purples", Purples],
        ["reds", Reds],
        ["oranges", Oranges],
        // sequential (multi-hue)
        ["turbo", turbo],
        ["viridis", viridis],
        ["magma", magma],
        ["inferno", inferno],
        ["plasma", plasma],
        ["cividis", cividis],
        ["cubehelix", d3_scale_chromatic_cubehelix],
        ["warm", warm],
        ["cool", cool],
        ["bugn", BuGn],
        ["bupu", BuPu],
        ["gnbu", GnBu],
        ["orrd", OrRd],
        ["pubugn", PuBuGn],
        ["pubu", PuBu],
        ["purd", PuRd],
        ["rdpu", RdPu],
        ["ylgnbu", YlGnBu],
        ["ylgn", YlGn],
        ["ylorbr", YlOrBr],
        ["ylorrd", YlOrRd],
        // cyclical
        ["rainbow", rainbow],
        ["sinebow", sinebow]
      ]);
      function quantitativeScheme(scheme2) {
        const s2 = `${scheme2}`.toLowerCase();
        if (!quantitativeSchemes.has(s2)) throw new Error(`unknown quantitative scheme: ${s2}`);
        return quantitativeSchemes.get(s2);
      }
      const divergingSchemes = /* @__PURE__ */ new Set([
        "brbg",
        "prgn",
        "piyg",
        "puor",
        "rdbu",
        "rdgy",
        "rdylbu",
        "rdylgn",
        "spectral",
        "burd",
        "buylrd"
      ]);
      function isDivergingScheme(scheme2) {
        return scheme2 != null && divergingSchemes.has(`${scheme2}`.toLowerCase());
      }
      ;
      const flip = (i) => (t) => i(1 - t);
      const quantitative_unit = [0, 1];
      const interpolators = /* @__PURE__ */ new Map([
        // numbers
        ["number", d3_interpolate_number],
        // color spaces
        ["rgb", rgb],
        ["hsl", hsl_default],
        ["hcl", hcl_default],
        ["lab", d3_interpolate_lab]
      ]);
      function maybeInterpolator(interpolate2) {
        const i = `${interpolate2}`.toLowerCase();
        if (!interpolators.has(i)) throw new Error(`unknown interpolator: ${i}`);
        return interpolators.get(i);
      }
      function createScaleQ(key, scale2, channels, {
        type,
        nice: nice2,
        clamp,
        zero: zero2,
        domain = inferAutoDomain(key, channels),
        unknown,
        round,
        scheme: scheme2,
        interval,
        range: range2 = scales_registry.get(key) === radius ? inferRadialRange(channels, domain) : scales_registry.get(key) === scales_length ? inferLengthRange(channels, domain) : scales_registry.get(key) === opacity ? quantitative_unit : void 0,
        interpolate: interpolate2 = scales_registry.get(key) === color ? scheme2 == null && range2 !== void 0 ? rgb : quantitativeScheme(scheme2 !== void 0 ? scheme2 : type === "cyclical" ? "rainbow" : "turbo") : round ? d3_interpolate_round : d3_interpolate_number,
        reverse: reverse2
      }) {
        domain = maybeRepeat(domain);
        interval = maybeRangeInterval(interval, type);
        if (type === "cyclical" || type === "sequential") type = "linear";
        if (typeof interpolate2 !== "function") interpolate2 = maybeInterpolator(interpolate2);
        reverse2 = !!reverse2;
        if (range2 !== void 0) {
          const n = domain.length;
          const m = (range2 = maybeRepeat(range2)).length;
          if (n !== m) {
            if (interpolate2.length === 1) throw new Error("invalid piecewise interpolator");
            interpolate2 = piecewise(interpolate2, range2);
            range2 = void 0;
          }
        }
        if (interpolate2.length === 1) {
          if (reverse2) {
            interpolate2 = flip(interpolate2);
            reverse2 = false;
          }
          if (range2 === void 0) {
            range2 = Float64Array.from(domain, (_, i) => i / (domain.length - 1));
            if (range2.length === 2) range2 = quantitative_unit;
          }
          scale2.interpolate((range2 === quantitative_unit ? options_constant : interpolatePiecewise)(interpolate2));
        } else {
          scale2.interpolate(interpolate2);
        }
        if (zero2) {
          const [min2, max2] = extent(domain);
          if (min2 > 0 || max2 < 0) {
            domain = options_slice(domain);
            const o = orderof(domain) || 1;
            if (o === Math.sign(min2)) domain[0] = 0;
            else domain[domain.length - 1] = 0;
          }
        }
        if (reverse2) domain = d3_array_reverse(domain);
        scale2.domain(domain).unknown(unknown);
        if (nice2) scale2.nice(maybeNice(nice2, type)), domain = scale2.domain();
        if (range2 !== void 0) scale2.range(range2);
        if (clamp) scale2.clamp(clamp);
        return { type, domain, range: range2, scale: scale2, interpolate: interpolate2, interval };
      }
      function maybeRepeat(values2) {
        values2 = options_arrayify(values2);
        return values2.length >= 2 ? values2 : [values2[0], values2[0]];
      }
      function maybeNice(nice2, type) {
        return nice2 === true ? void 0 : typeof nice2 === "number" ? nice2 : maybeNiceInterval(nice2, type);
      }
      function createScaleLinear(key, channels, options) {
        return createScaleQ(key, d3_scale_linear(), channels, options);
      }
      function createScaleSqrt(key, channels, options) {
        return createScalePow(key, channels, { ...options, exponent: 0.5 });
      }
      function createScalePow(key, channels, { exponent: exponent2 = 1, ...options }) {
        return createScaleQ(key, pow().exponent(exponent2), channels, { ...options, type: "pow" });
      }
      function createScaleLog(key, channels, { base = 10, domain = inferLogDomain(channels), ...options }) {
        return createScaleQ(key, log().base(base), channels, { ...options, domain });
      }
      function createScaleSymlog(key, channels, { constant: constant2 = 1, ...options }) {
        return createScaleQ(key, symlog().constant(constant2), channels, options);
      }
      function createScaleQuantile(key, channels, {
        range: range2,
        quantiles = range2 === void 0 ? 5 : (range2 = [...range2]).length,
        // deprecated; use n instead
        n = quantiles,
        scheme: scheme2 = "rdylbu",
        domain = inferQuantileDomain(channels),
        unknown,
        interpolate: interpolate2,
        reverse: reverse2
      }) {
        if (range2 === void 0) {
          range2 = interpolate2 !== void 0 ? quantize(interpolate2, n) : scales_registry.get(key) === color ? ordinalRange(scheme2, n) : void 0;
        }
        if (domain.length > 0) {
          domain = d3_scale_quantile(domain, range2 === void 0 ? { length: n } : range2).quantiles();
        }
        return createScaleThreshold(key, channels, { domain, range: range2, reverse: reverse2, unknown });
      }
      function createScaleQuantize(key, channels, {
        range: range2,
        n = range2 === void 0 ? 5 : (range2 = [...range2]).length,
        scheme: scheme2 = "rdylbu",
        domain = inferAutoDomain(key, channels),
        unknown,
        interpolate: interpolate2,
        reverse: reverse2
      }) {
        const [min2, max2] = extent(domain);
        let thresholds;
        if (range2 === void 0) {
          thresholds = ticks(min2, max2, n);
          if (thresholds[0] <= min2) thresholds.splice(0, 1);
          if (thresholds[thresholds.length - 1] >= max2) thresholds.pop();
          n = thresholds.length + 1;
          range2 = interpolate2 !== void 0 ? quantize(interpolate2, n) : scales_registry.get(key) === color ? ordinalRange(scheme2, n) : void 0;
        } else {
          thresholds = quantize(d3_interpolate_number(min2, max2), n + 1).slice(1, -1);
          if (min2 instanceof Date) thresholds = thresholds.map((x2) => new Date(x2));
        }
        if (orderof(options_arrayify(domain)) < 0) thresholds.reverse();
        return createScaleThreshold(key, channels, { domain: thresholds, range: range2, reverse: reverse2, unknown });
      }
      function createScaleThreshold(key, channels, {
        domain = [0],
        // explicit thresholds in ascending order
        unknown,
        scheme: scheme2 = "rdylbu",
        interpolate: interpolate2,
        range: range2 = interpolate2 !== void 0 ? quantize(interpolate2, domain.length + 1) : scales_registry.get(key) === color ? ordinalRange(scheme2, domain.length + 1) : void 0,
        reverse: reverse2
      }) {
        domain = options_arrayify(domain);
        const sign2 = orderof(domain);
        if (!isNaN(sign2) && !isOrdered(domain, sign2)) throw new Error(`the ${key} scale has a non-monotonic domain`);
        if (reverse2) range2 = d3_array_reverse(range2);
        return {
          type: "threshold",
          scale: threshold(sign2 < 0 ? d3_array_reverse(domain) : domain, range2 === void 0 ? [] : range2).unknown(unknown),
          domain,
          range: range2
        };
      }
      function isOrdered(domain, sign2) {
        for (let i = 1, n = domain.length, d = domain[0]; i < n; ++i) {
          const s2 = descending(d, d = domain[i]);
          if (s2 !== 0 && s2 !== sign2) return false;
        }
        return true;
      }
      function createScaleIdentity(key) {
        return { type: "identity", scale: hasNumericRange(scales_registry.get(key)) ? d3_scale_identity() : (d) => d };
      }
      function inferDomain(channels, f = finite) {
        return channels.length ? [
          min(channels, ({ value: value2 }) => value2 === void 0 ? value2 : min(value2, f)),
          max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, f))
        ] : [0, 1];
      }
      function inferAutoDomain(key, channels) {
        const type = scales_registry.get(key);
        return (type === radius || type === opacity || type === scales_length ? inferZeroDomain : inferDomain)(channels);
      }
      function inferZeroDomain(channels) {
        return [0, channels.length ? max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, finite)) : 1];
      }
      function inferRadialRange(channels, domain) {
        const hint = channels.find(({ radius: radius2 }) => radius2 !== void 0);
        if (hint !== void 0) return [0, hint.radius];
        const h25 = quantile(channels, 0.5, ({ value: value2 }) => value2 === void 0 ? NaN : quantile(value2, 0.25, positive));
        const range2 = domain.map((d) => 3 * Math.sqrt(d / h25));
        const k2 = 30 / max(range2);
        return k2 < 1 ? range2.map((r) => r * k2) : range2;
      }
      function inferLengthRange(channels, domain) {
        const h50 = median(channels, ({ value: value2 }) => value2 === void 0 ? NaN : median(value2, Math.abs));
        const range2 = domain.map((d) => 12 * d / h50);
        const k2 = 60 / max(range2);
        return k2 < 1 ? range2.map((r) => r * k2) : range2;
      }
      function inferLogDomain(channels) {
        for (const { value: value2 } of channels) {
          if (value2 !== void 0) {
            for (let v of value2) {
              if (v > 0) return inferDomain(channels, positive);
              if (v < 0) return inferDomain(channels, negative);
            }
          }
        }
        return [1, 10];
      }
      function inferQuantileDomain(channels) {
        const domain = [];
        for (const { value: value2 } of channels) {
          if (value2 === void 0) continue;
          for (const v of value2) domain.push(v);
        }
        return domain;
      }
      function interpolatePiecewise(interpolate2) {
        return (i, j) => (t) => interpolate2(i + t * (j - i));
      }
      ;
      let warnings = 0;
      let lastMessage;
      function consumeWarnings() {
        const w = warnings;
        warnings = 0;
        lastMessage = void 0;
        return w;
      }
      function warnings_warn(message) {
        if (message === lastMessage) return;
        lastMessage = message;
        console.warn(message);
        ++warnings;
      }
      ;
      function createScaleD(key, scale2, transform, channels, {
        type,
        nice: nice2,
        clamp,
        domain = inferDomain(channels),
        unknown,
        pivot = 0,
        scheme: scheme2,
        range: range2,
        symmetric = true,
        interpolate: interpolate2 = scales_registry.get(key) === color ? scheme2 == null && range2 !== void 0 ? rgb : quantitativeScheme(scheme2 !== void 0 ? scheme2 : "rdbu") : d3_interpolate_number,
        reverse: reverse2
      }) {
        pivot = +pivot;
        domain = options_arrayify(domain);
        let [min2, max2] = domain;
        if (domain.length > 2) warnings_warn(`Warning: the diverging ${key} scale domain contains extra elements.`);
        if (descending(min2, max2) < 0) [min2, max2] = [max2, min2], reverse2 = !reverse2;
        min2 = Math.min(min2, pivot);
        max2 = Math.max(max2, pivot);
        if (typeof interpolate2 !== "function") {
          interpolate2 = maybeInterpolator(interpolate2);
        }
        if (range2 !== void 0) {
          interpolate2 = interpolate2.length === 1 ? interpolatePiecewise(interpolate2)(...range2) : piecewise(interpolate2, range2);
        }
        if (reverse2) interpolate2 = flip(interpolate2);
        if (symmetric) {
          const mid2 = transform.apply(pivot);
          const mindelta = mid2 - transform.apply(min2);
          const maxdelta = transform.apply(max2) - mid2;
          if (mindelta < maxdelta) min2 = transform.invert(mid2 - maxdelta);
          else if (mindelta > maxdelta) max2 = transform.invert(mid2 + mindelta);
        }
        scale2.domain([min2, pivot, max2]).unknown(unknown).interpolator(interpolate2);
        if (clamp) scale2.clamp(clamp);
        if (nice2) scale2.nice(nice2);
        return { type, domain: [min2, max2], pivot, interpolate: interpolate2, scale: scale2 };
      }
      function createScaleDiverging(key, channels, options) {
        return createScaleD(key, d3_scale_diverging(), transformIdentity, channels, options);
      }
      function createScaleDivergingSqrt(key, channels, options) {
        return createScaleDivergingPow(key, channels, { ...options, exponent: 0.5 });
      }
      function createScaleDivergingPow(key, channels, { exponent: exponent2 = 1, ...options }) {
        return createScaleD(key, divergingPow().exponent(exponent2 = +exponent2), diverging_transformPow(exponent2), channels, {
          ...options,
          type: "diverging-pow"
        });
      }
      function createScaleDivergingLog(key, channels, { base = 10, pivot = 1, domain = inferDomain(channels, pivot < 0 ? negative : positive), ...options }) {
        return createScaleD(key, divergingLog().base(base = +base), diverging_transformLog, channels, {
          domain,
          pivot,
          ...options
        });
      }
      function createScaleDivergingSymlog(key, channels, { constant: constant2 = 1, ...options }) {
        return createScaleD(
          key,
          divergingSymlog().constant(constant2 = +constant2),
          diverging_transformSymlog(constant2),
          channels,
          options
        );
      }
      const transformIdentity = {
        apply(x2) {
          return x2;
        },
        invert(x2) {
          return x2;
        }
      };
      const diverging_transformLog = {
        apply: Math.log,
        invert: Math.exp
      };
      const diverging_transformSqrt = {
        apply(x2) {
          return Math.sign(x2) * Math.sqrt(Math.abs(x2));
        },
        invert(x2) {
          return Math.sign(x2) * (x2 * x2);
        }
      };
      function diverging_transformPow(exponent2) {
        return exponent2 === 0.5 ? diverging_transformSqrt : {
          apply(x2) {
            return Math.sign(x2) * Math.pow(Math.abs(x2), exponent2);
          },
          invert(x2) {
            return Math.sign(x2) * Math.pow(Math.abs(x2), 1 / exponent2);
          }
        };
      }
      function diverging_transformSymlog(constant2) {
        return {
          apply(x2) {
            return Math.sign(x2) * Math.log1p(Math.abs(x2 / constant2));
          },
          invert(x2) {
            return Math.sign(x2) * Math.expm1(Math.abs(x2)) * constant2;
          }
        };
      }
      ;
      function createScaleT(key, scale2, channels, options) {
        return createScaleQ(key, scale2, channels, options);
      }
      function createScaleTime(key, channels, options) {
        return createScaleT(key, time(), channels, options);
      }
      function createScaleUtc(key, channels, options) {
        return createScaleT(key, utcTime(), channels, options);
      }
      ;
      const ordinalImplicit = /* @__PURE__ */ Symbol("ordinal");
      function createScaleO(key, scale2, channels, { type, interval, domain, range: range2, reverse: reverse2, hint }) {
        interval = maybeRangeInterval(interval, type);
        if (domain === void 0) domain = ordinal_inferDomain(channels, interval, key);
        if (type === "categorical" || type === ordinalImplicit) type = "ordinal";
        if (reverse2) domain = d3_array_reverse(domain);
        domain = scale2.domain(domain).domain();
        if (range2 !== void 0) {
          if (typeof range2 === "function") range2 = range2(domain);
          scale2.range(range2);
        }
        return { type, domain, range: range2, scale: scale2, hint, interval };
      }
      function createScaleOrdinal(key, channels, { type, interval, domain, range: range2, scheme: scheme2, unknown, ...options }) {
        interval = maybeRangeInterval(interval, type);
        if (domain === void 0) domain = ordinal_inferDomain(channels, interval, key);
        let hint;
        if (scales_registry.get(key) === symbol) {
          hint = inferSymbolHint(channels);
          range2 = range2 === void 0 ? inferSymbolRange(hint) : options_map(range2, maybeSymbol);
        } else if (scales_registry.get(key) === color) {
          if (range2 === void 0 && (type === "ordinal" || type === ordinalImplicit)) {
            range2 = maybeBooleanRange(domain, scheme2);
            if (range2 !== void 0) scheme2 = void 0;
          }
          if (scheme2 === void 0 && range2 === void 0) {
            scheme2 = type === "ordinal" ? "turbo" : "observable10";
          }
          if (scheme2 !== void 0) {
            if (range2 !== void 0) {
              const interpolate2 = quantitativeScheme(scheme2);
              const t02 = range2[0], d = range2[1] - range2[0];
              range2 = ({ length: n }) => quantize((t) => interpolate2(t02 + d * t), n);
            } else {
              range2 = ordinalScheme(scheme2);
            }
          }
        }
        if (unknown === implicit) {
          throw new Error(`implicit unknown on ${key} scale is not supported`);
        }
        return createScaleO(key, ordinal().unknown(unknown), channels, { ...options, type, domain, range: range2, hint });
      }
      function createScalePoint(key, channels, { align = 0.5, padding = 0.5, ...options }) {
        return maybeRound(d3_scale_point().align(align).padding(padding), channels, options, key);
      }
      function createScaleBand(key, channels, {
        align = 0.5,
        padding = 0.1,
        paddingInner = padding,
        paddingOuter = key === "fx" || key === "fy" ? 0 : padding,
        ...options
      }) {
        return maybeRound(
          band().align(align).paddingInner(paddingInner).paddingOuter(paddingOuter),
          channels,
          options,
          key
        );
      }
      function maybeRound(scale2, channels, options, key) {
        let { round } = options;
        if (round !== void 0) scale2.round(round = !!round);
        scale2 = createScaleO(key, scale2, channels, options);
        scale2.round = round;
        return scale2;
      }
      function ordinal_inferDomain(channels, interval, key) {
        const values2 = new InternSet();
        for (const { value: value2, domain } of channels) {
          if (domain !== void 0) return domain();
          if (value2 === void 0) continue;
          for (const v of value2) values2.add(v);
        }
        if (interval !== void 0) {
          const [min2, max2] = extent(values2).map(interval.floor, interval);
          return interval.range(min2, interval.offset(max2));
        }
        if (values2.size > 1e4 && scales_registry.get(key) === position) {
          throw new Error(`implicit ordinal domain of ${key} scale has more than 10,000 values`);
        }
        return sort(values2, defined_ascendingDefined);
      }
      function inferHint(channels, key) {
        let value2;
        for (const { hint } of channels) {
          const candidate = hint?.[key];
          if (candidate === void 0) continue;
          if (value2 === void 0) value2 = candidate;
          else if (value2 !== candidate) return;
        }
        return value2;
      }
      function inferSymbolHint(channels) {
        return {
          fill: inferHint(channels, "fill"),
          stroke: inferHint(channels, "stroke")
        };
      }
      function inferSymbolRange(hint) {
        return isNoneish(hint.fill) ? symbolsStroke : symbolsFill;
      }
      ;
      function createScales(channelsByScale, {
        label: globalLabel,
        inset: globalInset = 0,
        insetTop: globalInsetTop = globalInset,
        insetRight: globalInsetRight = globalInset,
        insetBottom: globalInsetBottom = globalInset,
        insetLeft: globalInsetLeft = globalInset,
        round,
        nice: nice2,
        clamp,
        zero: zero2,
        align,
        padding,
        projection: projection2,
        facet: { label: facetLabel = globalLabel } = {},
        ...options
      } = {}) {
        const scales = {};
        for (const [key, channels] of channelsByScale) {
          const scaleOptions = options[key];
          const scale2 = createScale(key, channels, {
            round: scales_registry.get(key) === position ? round : void 0,
            // only for position
            nice: nice2,
            clamp,
            zero: zero2,
            align,
            padding,
            projection: projection2,
            ...scaleOptions
          });
          if (scale2) {
            let {
              label = key === "fx" || key === "fy" ? facetLabel : globalLabel,
              percent,
              transform,
              inset,
              insetTop = inset !== void 0 ? inset : key === "y" ? globalInsetTop : 0,
              // not fy
              insetRight = inset !== void 0 ? inset : key === "x" ? globalInsetRight : 0,
              // not fx
              insetBottom = inset !== void 0 ? inset : key === "y" ? globalInsetBottom : 0,
              // not fy
              insetLeft = inset !== void 0 ? inset : key === "x" ? globalInsetLeft : 0
              // not fx
            } = scaleOptions || {};
            if (transform == null) transform = void 0;
            else if (typeof transform !== "function") throw new Error("invalid scale transform; not a function");
            scale2.percent = !!percent;
            scale2.label = label === void 0 ? inferScaleLabel(channels, scale2) : label;
            scale2.transform = transform;
            if (key === "x" || key === "fx") {
              scale2.insetLeft = +insetLeft;
              scale2.insetRight = +insetRight;
            } else if (key === "y" || key === "fy") {
              scale2.insetTop = +insetTop;
              scale2.insetBottom = +insetBottom;
            }
            scales[key] = scale2;
          }
        }
        return scales;
      }
      function createScaleFunctions(descriptors) {
        const scales = {};
        const scaleFunctions = { scales };
        for (const [key, descriptor] of Object.entries(descriptors)) {
          const { scale: scale2, type, interval, label } = descriptor;
          scales[key] = exposeScale(descriptor);
          scaleFunctions[key] = scale2;
          scale2.type = type;
          if (interval != null) scale2.interval = interval;
          if (label != null) scale2.label = label;
        }
        return scaleFunctions;
      }
      function autoScaleRange(scales, dimensions) {
        const { x: x2, y: y2, fx, fy } = scales;
        const superdimensions = fx || fy ? outerDimensions(dimensions) : dimensions;
        if (fx) autoScaleRangeX(fx, superdimensions);
        if (fy) autoScaleRangeY(fy, superdimensions);
        const subdimensions = fx || fy ? innerDimensions(scales, dimensions) : dimensions;
        if (x2) autoScaleRangeX(x2, subdimensions);
        if (y2) autoScaleRangeY(y2, subdimensions);
      }
      function inferScaleLabel(channels = [], scale2) {
        let label;
        for (const { label: l } of channels) {
          if (l === void 0) continue;
          if (label === void 0) label = l;
          else if (label !== l) return;
        }
        if (label === void 0) return;
        if (!isOrdinalScale(scale2) && scale2.percent) label = `${label} (%)`;
        return { inferred: true, toString: () => label };
      }
      function inferScaleOrder(scale2) {
        return Math.sign(orderof(scale2.domain())) * Math.sign(orderof(scale2.range()));
      }
      function outerDimensions(dimensions) {
        const {
          marginTop,
          marginRight,
          marginBottom,
          marginLeft,
          width,
          height,
          facet: {
            marginTop: facetMarginTop,
            marginRight: facetMarginRight,
            marginBottom: facetMarginBottom,
            marginLeft: facetMarginLeft
          }
        } = dimensions;
        return {
          marginTop: Math.max(marginTop, facetMarginTop),
          marginRight: Math.max(marginRight, facetMarginRight),
          marginBottom: Math.max(marginBottom, facetMarginBottom),
          marginLeft: Math.max(marginLeft, facetMarginLeft),
          width,
          height
        };
      }
      function innerDimensions({ fx, fy }, dimensions) {
        const { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions);
        return {
          marginTop,
          marginRight,
          marginBottom,
          marginLeft,
          width: fx ? fx.scale.bandwidth() + marginLeft + marginRight : width,
          height: fy ? fy.scale.bandwidth() + marginTop + marginBottom : height,
          facet: { width, height }
        };
      }
      function autoScaleRangeX(scale2, dimensions) {
        if (scale2.range === void 0) {
          const { insetLeft, insetRight } = scale2;
          const { width, marginLeft = 0, marginRight = 0 } = dimensions;
          const left2 = marginLeft + insetLeft;
          const right2 = width - marginRight - insetRight;
          scale2.range = [left2, Math.max(left2, right2)];
          if (!isOrdinalScale(scale2)) scale2.range = piecewiseRange(scale2);
          scale2.scale.range(scale2.range);
        }
        autoScaleRound(scale2);
      }
      function autoScaleRangeY(scale2, dimensions) {
        if (scale2.range === void 0) {
          const { insetTop, insetBottom } = scale2;
          const { height, marginTop = 0, marginBottom = 0 } = dimensions;
          const top = marginTop + insetTop;
          const bottom2 = height - marginBottom - insetBottom;
          scale2.range = [Math.max(top, bottom2), top];
          if (!isOrdinalScale(scale2)) scale2.range = piecewiseRange(scale2);
          else scale2.range.reverse();
          scale2.scale.range(scale2.range);
        }
        autoScaleRound(scale2);
      }
      function autoScaleRound(scale2) {
        if (scale2.round === void 0 && isBandScale(scale2) && roundError(scale2) <= 30) {
          scale2.scale.round(true);
        }
      }
      function roundError({ scale: scale2 }) {
        const n = scale2.domain().length;
        const [start, stop] = scale2.range();
        const paddingInner = scale2.paddingInner ? scale2.paddingInner() : 1;
        const paddingOuter = scale2.paddingOuter ? scale2.paddingOuter() : scale2.padding();
        const m = n - paddingInner;
        const step2 = Math.abs(stop - start) / Math.max(1, m + paddingOuter * 2);
        return (step2 - Math.floor(step2)) * m;
      }
      function piecewiseRange(scale2) {
        const length = scale2.scale.domain().length + isThresholdScale(scale2);
        if (!(length > 2)) return scale2.range;
        const [start, end] = scale2.range;
        return Array.from({ length }, (_, i) => start + i / (length - 1) * (end - start));
      }
      function scales_normalizeScale(key, scale2, hint) {
        return createScale(key, hint === void 0 ? void 0 : [{ hint }], { ...scale2 });
      }
      function createScale(key, channels = [], options = {}) {
        const type = inferScaleType(key, channels, options);
        if (options.type === void 0 && options.domain === void 0 && options.range === void 0 && options.interval == null && key !== "fx" && key !== "fy" && isOrdinalScale({ type })) {
          const values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
          if (values2.some(isTemporal))
            warnings_warn(
              `Warning: some data associated with the ${key} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
                type
              )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
                type
              )}".`
            );
          else if (values2.some(isTemporalString))
            warnings_warn(
              `Warning: some data associated with the ${key} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
                type
              )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
                type
              )}".`
            );
          else if (values2.some(isNumericString))
            warnings_warn(
              `Warning: some data associated with the ${key} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${formatScaleType(
                type
              )}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
                type
              )}".`
            );
        }
        options.type = type;
        switch (type) {
          case "diverging":
          case "diverging-sqrt":
          case "diverging-pow":
          case "diverging-log":
          case "diverging-symlog":
          case "cyclical":
          case "sequential":
          case "linear":
          case "sqrt":
          case "threshold":
          case "quantile":
          case "pow":
          case "log":
          case "symlog":
            options = coerceType(channels, options, options_coerceNumbers);
            break;
          case "identity":
            switch (scales_registry.get(key)) {
              case position:
                options = coerceType(channels, options, options_coerceNumbers);
                break;
              case symbol:
                options = coerceType(channels, options, coerceSymbols);
                break;
            }
            break;
          case "utc":
          case "time":
            options = coerceType(channels, options, coerceDates);
            break;
        }
        switch (type) {
          case "diverging":
            return createScaleDiverging(key, channels, options);
          case "diverging-sqrt":
            return createScaleDivergingSqrt(key, channels, options);
          case "diverging-pow":
            return createScaleDivergingPow(key, channels, options);
          case "diverging-log":
            return createScaleDivergingLog(key, channels, options);
          case "diverging-symlog":
            return createScaleDivergingSymlog(key, channels, options);
          case "categorical":
          case "ordinal":
          case ordinalImplicit:
            return createScaleOrdinal(key, channels, options);
          case "cyclical":
          case "sequential":
          case "linear":
            return createScaleLinear(key, channels, options);
          case "sqrt":
            return createScaleSqrt(key, channels, options);
          case "threshold":
            return createScaleThreshold(key, channels, options);
          case "quantile":
            return createScaleQuantile(key, channels, options);
          case "quantize":
            return createScaleQuantize(key, channels, options);
          case "pow":
            return createScalePow(key, channels, options);
          case "log":
            return createScaleLog(key, channels, options);
          case "symlog":
            return createScaleSymlog(key, channels, options);
          case "utc":
            return createScaleUtc(key, channels, options);
          case "time":
            return createScaleTime(key, channels, options);
          case "point":
            return createScalePoint(key, channels, options);
          case "band":
            return createScaleBand(key, channels, options);
          case "identity":
            return createScaleIdentity(key);
          case void 0:
            return;
          default:
            throw new Error(`unknown scale type: ${type}`);
        }
      }
      function formatScaleType(type) {
        return typeof type === "symbol" ? type.description : type;
      }
      function maybeScaleType(type) {
        return typeof type === "string" ? `${type}`.toLowerCase() : type;
      }
      const typeProjection = { toString: () => "projection" };
      function inferScaleType(key, channels, { type, domain, range: range2, scheme: scheme2, pivot, projection: projection2 }) {
        type = maybeScaleType(type);
        if (key === "fx" || key === "fy") return "band";
        if ((key === "x" || key === "y") && projection2 != null) type = typeProjection;
        for (const channel of channels) {
          const t = maybeScaleType(channel.type);
          if (t === void 0) continue;
          else if (type === void 0) type = t;
          else if (type !== t) throw new Error(`scale incompatible with channel: ${type} !== ${t}`);
        }
        if (type === typeProjection) return;
        if (type !== void 0) return type;
        if (domain === void 0 && !channels.some(({ value: value2 }) => value2 !== void 0)) return;
        const kind = scales_registry.get(key);
        if (kind === radius) return "sqrt";
        if (kind === opacity || kind === scales_length) return "linear";
        if (kind === symbol) return "ordinal";
        const n = (domain ?? range2)?.length;
        if (n < 2 || n > 2) return asOrdinalType(kind);
        if (domain !== void 0) {
          if (isOrdinal(domain)) return asOrdinalType(kind);
          if (isTemporal(domain)) return "utc";
        } else {
          const values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
          if (values2.some(isOrdinal)) return asOrdinalType(kind);
          if (values2.some(isTemporal)) return "utc";
        }
        if (kind === color) {
          if (pivot != null || isDivergingScheme(scheme2)) return "diverging";
          if (isCategoricalScheme(scheme2)) return "categorical";
        }
        return "linear";
      }
      function asOrdinalType(kind) {
        switch (kind) {
          case position:
            return "point";
          case color:
            return ordinalImplicit;
          default:
            return "ordinal";
        }
      }
      function isTemporalScale({ type }) {
        return type === "time" || type === "utc";
      }
      function isOrdinalScale({ type }) {
        return type === "ordinal" || type === "point" || type === "band" || type === ordinalImplicit;
      }
      function isThresholdScale({ type }) {
        return type === "threshold";
      }
      function isBandScale({ type }) {
        return type === "point" || type === "band";
      }
      function isDivergingScale({ type }) {
        return /^diverging($|-)/.test(type);
      }
      function isCollapsed(scale2) {
        if (scale2 === void 0) return true;
        const domain = scale2.domain();
        const value2 = scale2(domain[0]);
        for (let i = 1, n = domain.length; i < n; ++i) {
          if (scale2(domain[i]) - value2) {
            return false;
          }
        }
        return true;
      }
      function coerceType(channels, { domain, ...options }, coerceValues) {
        for (const c2 of channels) {
          if (c2.value !== void 0) {
            if (domain === void 0) domain = c2.value?.domain;
            c2.value = coerceValues(c2.value);
          }
        }
        return {
          domain: domain === void 0 ? domain : coerceValues(domain),
          ...options
        };
      }
      function coerceSymbols(values2) {
        return options_map(values2, maybeSymbol);
      }
      function scale(options = {}) {
        let scale2;
        for (const key in options) {
          if (!registry.has(key)) continue;
          if (!isScaleOptions(options[key])) continue;
          if (scale2 !== void 0) throw new Error("ambiguous scale definition; multiple scales found");
          scale2 = exposeScale(scales_normalizeScale(key, options[key]));
        }
        if (scale2 === void 0) throw new Error("invalid scale definition; no scale found");
        return scale2;
      }
      function exposeScales(scales) {
        return (key) => {
          if (!scales_registry.has(key = `${key}`)) throw new Error(`unknown scale: ${key}`);
          return scales[key];
        };
      }
      function exposeScale({ scale: scale2, type, domain, range: range2, interpolate: interpolate2, interval, transform, percent, pivot }) {
        if (type === "identity") return { type: "identity", apply: (d) => d, invert: (d) => d };
        const unknown = scale2.unknown ? scale2.unknown() : void 0;
        return {
          type,
          domain: options_slice(domain),
          // defensive copy
          ...range2 !== void 0 && { range: options_slice(range2) },
          // defensive copy
          ...transform !== void 0 && { transform },
          ...percent && { percent },
          // only exposed if truthy
          ...unknown !== void 0 && { unknown },
          ...interval !== void 0 && { interval },
          // quantitative
          ...interpolate2 !== void 0 && { interpolate: interpolate2 },
          ...scale2.clamp && { clamp: scale2.clamp() },
          // diverging (always asymmetric; we never want to apply the symmetric transform twice)
          ...pivot !== void 0 && { pivot, symmetric: false },
          // log, diverging-log
          ...scale2.base && { base: scale2.base() },
          // pow, diverging-pow
          ...scale2.exponent && { exponent: scale2.exponent() },
          // symlog, diverging-symlog
          ...scale2.constant && { constant: scale2.constant() },
          // band, point
          ...scale2.align && { align: scale2.align(), round: scale2.round() },
          ...scale2.padding && (scale2.paddingInner ? { paddingInner: scale2.paddingInner(), paddingOuter: scale2.paddingOuter() } : { padding: scale2.padding() }),
          ...scale2.bandwidth && { bandwidth: scale2.bandwidth(), step: scale2.step() },
          // utilities
          apply: (t) => scale2(t),
          ...scale2.invert && { invert: (t) => scale2.invert(t) }
        };
      }
      ;
      function createFacets(channelsByScale, options) {
        const { fx, fy } = createScales(channelsByScale, options);
        const fxDomain = fx?.scale.domain();
        const fyDomain = fy?.scale.domain();
        return fxDomain && fyDomain ? cross(fxDomain, fyDomain).map(([x2, y2], i) => ({ x: x2, y: y2, i })) : fxDomain ? fxDomain.map((x2, i) => ({ x: x2, i })) : fyDomain ? fyDomain.map((y2, i) => ({ y: y2, i })) : void 0;
      }
      function recreateFacets(facets, { x: X, y: Y }) {
        X &&= facetIndex(X);
        Y &&= facetIndex(Y);
        return facets.filter(
          X && Y ? (f) => X.has(f.x) && Y.has(f.y) : X ? (f) => X.has(f.x) : (f) => Y.has(f.y)
        ).sort(
          X && Y ? (a2, b) => X.get(a2.x) - X.get(b.x) || Y.get(a2.y) - Y.get(b.y) : X ? (a2, b) => X.get(a2.x) - X.get(b.x) : (a2, b) => Y.get(a2.y) - Y.get(b.y)
        );
      }
      function facetGroups(data, { fx, fy }) {
        const I = options_range(data);
        const FX = fx?.value;
        const FY = fy?.value;
        return fx && fy ? rollup(
          I,
          (G) => (G.fx = FX[G[0]], G.fy = FY[G[0]], G),
          (i) => FX[i],
          (i) => FY[i]
        ) : fx ? rollup(
          I,
          (G) => (G.fx = FX[G[0]], G),
          (i) => FX[i]
        ) : rollup(
          I,
          (G) => (G.fy = FY[G[0]], G),
          (i) => FY[i]
        );
      }
      function facetTranslator(fx, fy, { marginTop, marginLeft }) {
        const x2 = fx ? ({ x: x3 }) => fx(x3) - marginLeft : () => 0;
        const y2 = fy ? ({ y: y3 }) => fy(y3) - marginTop : () => 0;
        return function(d) {
          if (this.tagName === "svg") {
            this.setAttribute("x", x2(d));
            this.setAttribute("y", y2(d));
          } else {
            this.setAttribute("transform", `translate(${x2(d)},${y2(d)})`);
          }
        };
      }
      function facetExclude(index2) {
        const ex = [];
        const e = new Uint32Array(sum(index2, (d) => d.length));
        for (const i of index2) {
          let n = 0;
          for (const j of index2) {
            if (i === j) continue;
            e.set(j, n);
            n += j.length;
          }
          ex.push(e.slice(0, n));
        }
        return ex;
      }
      const facetAnchors = /* @__PURE__ */ new Map([
        ["top", facetAnchorTop],
        ["right", facetAnchorRight],
        ["bottom", facetAnchorBottom],
        ["left", facetAnchorLeft],
        ["top-left", and(facetAnchorTop, facetAnchorLeft)],
        ["top-right", and(facetAnchorTop, facetAnchorRight)],
        ["bottom-left", and(facetAnchorBottom, facetAnchorLeft)],
        ["bottom-right", and(facetAnchorBottom, facetAnchorRight)],
        ["top-empty", facetAnchorTopEmpty],
        ["right-empty", facetAnchorRightEmpty],
        ["bottom-empty", facetAnchorBottomEmpty],
        ["left-empty", facetAnchorLeftEmpty],
        ["empty", facetAnchorEmpty]
      ]);
      function maybeFacetAnchor(facetAnchor) {
        if (facetAnchor == null) return null;
        const anchor = facetAnchors.get(`${facetAnchor}`.toLowerCase());
        if (anchor) return anchor;
        throw new Error(`invalid facet anchor: ${facetAnchor}`);
      }
      const indexCache = /* @__PURE__ */ new WeakMap();
      function facetIndex(V) {
        let I = indexCache.get(V);
        if (!I) indexCache.set(V, I = new InternMap(options_map(V, (v, i) => [v, i])));
        return I;
      }
      function facetIndexOf(V, v) {
        return facetIndex(V).get(v);
      }
      function facetFind(facets, x2, y2) {
        x2 = options_keyof(x2);
        y2 = options_keyof(y2);
        return facets.find((f) => Object.is(options_keyof(f.x), x2) && Object.is(options_keyof(f.y), y2));
      }
      function facetEmpty(facets, x2, y2) {
        return facetFind(facets, x2, y2)?.empty;
      }
      function facetAnchorTop(facets, { y: Y }, { y: y2 }) {
        return Y ? facetIndexOf(Y, y2) === 0 : true;
      }
      function facetAnchorBottom(facets, { y: Y }, { y: y2 }) {
        return Y ? facetIndexOf(Y, y2) === Y.length - 1 : true;
      }
      function facetAnchorLeft(facets, { x: X }, { x: x2 }) {
        return X ? facetIndexOf(X, x2) === 0 : true;
      }
      function facetAnchorRight(facets, { x: X }, { x: x2 }) {
        return X ? facetIndexOf(X, x2) === X.length - 1 : true;
      }
      function facetAnchorTopEmpty(facets, { y: Y }, { x: x2, y: y2, empty: empty2 }) {
        if (empty2) return false;
        if (!Y) return;
        const i = facetIndexOf(Y, y2);
        if (i > 0) return facetEmpty(facets, x2, Y[i - 1]);
      }
      function facetAnchorBottomEmpty(facets, { y: Y }, { x: x2, y: y2, empty: empty2 }) {
        if (empty2) return false;
        if (!Y) return;
        const i = facetIndexOf(Y, y2);
        if (i < Y.length - 1) return facetEmpty(facets, x2, Y[i + 1]);
      }
      function facetAnchorLeftEmpty(facets, { x: X }, { x: x2, y: y2, empty: empty2 }) {
        if (empty2) return false;
        if (!X) return;
        const i = facetIndexOf(X, x2);
        if (i > 0) return facetEmpty(facets, X[i - 1], y2);
      }
      function facetAnchorRightEmpty(facets, { x: X }, { x: x2, y: y2, empty: empty2 }) {
        if (empty2) return false;
        if (!X) return;
        const i = facetIndexOf(X, x2);
        if (i < X.length - 1) return facetEmpty(facets, X[i + 1], y2);
      }
      function facetAnchorEmpty(facets, channels, { empty: empty2 }) {
        return empty2;
      }
      function and(a2, b) {
        return function() {
          return a2.apply(null, arguments) && b.apply(null, arguments);
        };
      }
      function facetFilter(facets, { channels: { fx, fy }, groups: groups2 }) {
        return fx && fy ? facets.map(({ x: x2, y: y2 }) => groups2.get(x2)?.get(y2) ?? []) : fx ? facets.map(({ x: x2 }) => groups2.get(x2) ?? []) : facets.map(({ y: y2 }) => groups2.get(y2) ?? []);
      }
      ;
      var d3_geo_epsilon = 1e-6;
      var d3_geo_epsilon2 = 1e-12;
      var d3_geo_pi = Math.PI;
      var d3_geo_halfPi = d3_geo_pi / 2;
      var quarterPi = d3_geo_pi / 4;
      var d3_geo_tau = d3_geo_pi * 2;
      var d3_geo_degrees = 180 / d3_geo_pi;
      var d3_geo_radians = d3_geo_pi / 180;
      var d3_geo_abs = Math.abs;
      var atan = Math.atan;
      var d3_geo_atan2 = Math.atan2;
      var d3_geo_cos = Math.cos;
      var ceil = Math.ceil;
      var exp = Math.exp;
      var hypot = Math.hypot;
      var d3_geo_log = Math.log;
      var d3_geo_pow = Math.pow;
      var d3_geo_sin = Math.sin;
      var d3_geo_sign = Math.sign || function(x2) {
        return x2 > 0 ? 1 : x2 < 0 ? -1 : 0;
      };
      var d3_geo_sqrt = Math.sqrt;
      var tan = Math.tan;
      function d3_geo_acos(x2) {
        return x2 > 1 ? 0 : x2 < -1 ? d3_geo_pi : Math.acos(x2);
      }
      function d3_geo_asin(x2) {
        return x2 > 1 ? d3_geo_halfPi : x2 < -1 ? -d3_geo_halfPi : Math.asin(x2);
      }
      function haversin(x2) {
        return (x2 = d3_geo_sin(x2 / 2)) * x2;
      }
      function d3_geo_noop() {
      }
      function streamGeometry(geometry, stream) {
        if (geometry && streamGeometryType.hasOwnProperty(geometry.type)) {
          streamGeometryType[geometry.type](geometry, stream);
        }
      }
      var streamObjectType = {
        Feature: function(object2, stream) {
          streamGeometry(object2.geometry, stream);
        },
        FeatureCollection: function(object2, stream) {
          var features = object2.features, i = -1, n = features.length;
          while (++i < n) streamGeometry(features[i].geometry, stream);
        }
      };
      var streamGeometryType = {
        Sphere: function(object2, stream) {
          stream.sphere();
        },
        Point: function(object2, stream) {
          object2 = object2.coordinates;
          stream.point(object2[0], object2[1], object2[2]);
        },
        MultiPoint: function(object2, stream) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) object2 = coordinates2[i], stream.point(object2[0], object2[1], object2[2]);
        },
        LineString: function(object2, stream) {
          streamLine(object2.coordinates, stream, 0);
        },
        MultiLineString: function(object2, stream) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) streamLine(coordinates2[i], stream, 0);
        },
        Polygon: function(object2, stream) {
          streamPolygon(object2.coordinates, stream);
        },
        MultiPolygon: function(object2, stream) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) streamPolygon(coordinates2[i], stream);
        },
        GeometryCollection: function(object2, stream) {
          var geometries = object2.geometries, i = -1, n = geometries.length;
          while (++i < n) streamGeometry(geometries[i], stream);
        }
      };
      function streamLine(coordinates2, stream, closed) {
        var i = -1, n = coordinates2.length - closed, coordinate;
        stream.lineStart();
        while (++i < n) coordinate = coordinates2[i], stream.point(coordinate[0], coordinate[1], coordinate[2]);
        stream.lineEnd();
      }
      function streamPolygon(coordinates2, stream) {
        var i = -1, n = coordinates2.length;
        stream.polygonStart();
        while (++i < n) streamLine(coordinates2[i], stream, 1);
        stream.polygonEnd();
      }
      function geoStream(object2, stream) {
        if (object2 && streamObjectType.hasOwnProperty(object2.type)) {
          streamObjectType[object2.type](object2, stream);
        } else {
          streamGeometry(object2, stream);
        }
      }
      var areaRingSum$1 = new d3_array_Adder();
      var areaSum$1 = new d3_array_Adder(), lambda00$2, phi00$2, lambda0$2, cosPhi0$1, sinPhi0$1;
      var areaStream$1 = {
        point: d3_geo_noop,
        lineStart: d3_geo_noop,
        lineEnd: d3_geo_noop,
        polygonStart: function() {
          areaRingSum$1 = new d3_array_Adder();
          areaStream$1.lineStart = areaRingStart$1;
          areaStream$1.lineEnd = areaRingEnd$1;
        },
        polygonEnd: function() {
          var areaRing = +areaRingSum$1;
          areaSum$1.add(areaRing < 0 ? d3_geo_tau + areaRing : areaRing);
          this.lineStart = this.lineEnd = this.point = d3_geo_noop;
        },
        sphere: function() {
          areaSum$1.add(d3_geo_tau);
        }
      };
      function areaRingStart$1() {
        areaStream$1.point = areaPointFirst$1;
      }
      function areaRingEnd$1() {
        areaPoint$1(lambda00$2, phi00$2);
      }
      function areaPointFirst$1(lambda, phi) {
        areaStream$1.point = areaPoint$1;
        lambda00$2 = lambda, phi00$2 = phi;
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        lambda0$2 = lambda, cosPhi0$1 = d3_geo_cos(phi = phi / 2 + quarterPi), sinPhi0$1 = d3_geo_sin(phi);
      }
      function areaPoint$1(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        phi = phi / 2 + quarterPi;
        var dLambda = lambda - lambda0$2, sdLambda = dLambda >= 0 ? 1 : -1, adLambda = sdLambda * dLambda, cosPhi = d3_geo_cos(phi), sinPhi = d3_geo_sin(phi), k2 = sinPhi0$1 * sinPhi, u = cosPhi0$1 * cosPhi + k2 * d3_geo_cos(adLambda), v = k2 * sdLambda * d3_geo_sin(adLambda);
        areaRingSum$1.add(d3_geo_atan2(v, u));
        lambda0$2 = lambda, cosPhi0$1 = cosPhi, sinPhi0$1 = sinPhi;
      }
      function d3_geo_area(object2) {
        areaSum$1 = new Adder();
        geoStream(object2, areaStream$1);
        return areaSum$1 * 2;
      }
      function spherical(cartesian2) {
        return [d3_geo_atan2(cartesian2[1], cartesian2[0]), d3_geo_asin(cartesian2[2])];
      }
      function cartesian(spherical2) {
        var lambda = spherical2[0], phi = spherical2[1], cosPhi = d3_geo_cos(phi);
        return [cosPhi * d3_geo_cos(lambda), cosPhi * d3_geo_sin(lambda), d3_geo_sin(phi)];
      }
      function cartesianDot(a2, b) {
        return a2[0] * b[0] + a2[1] * b[1] + a2[2] * b[2];
      }
      function cartesianCross(a2, b) {
        return [a2[1] * b[2] - a2[2] * b[1], a2[2] * b[0] - a2[0] * b[2], a2[0] * b[1] - a2[1] * b[0]];
      }
      function cartesianAddInPlace(a2, b) {
        a2[0] += b[0], a2[1] += b[1], a2[2] += b[2];
      }
      function cartesianScale(vector2, k2) {
        return [vector2[0] * k2, vector2[1] * k2, vector2[2] * k2];
      }
      function cartesianNormalizeInPlace(d) {
        var l = d3_geo_sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        d[0] /= l, d[1] /= l, d[2] /= l;
      }
      var lambda0$1, phi0, lambda1, phi1, lambda2, lambda00$1, phi00$1, p0, deltaSum, ranges, d3_geo_range;
      var boundsStream$1 = {
        point: boundsPoint$1,
        lineStart: boundsLineStart,
        lineEnd: boundsLineEnd,
        polygonStart: function() {
          boundsStream$1.point = boundsRingPoint;
          boundsStream$1.lineStart = boundsRingStart;
          boundsStream$1.lineEnd = boundsRingEnd;
          deltaSum = new d3_array_Adder();
          areaStream$1.polygonStart();
        },
        polygonEnd: function() {
          areaStream$1.polygonEnd();
          boundsStream$1.point = boundsPoint$1;
          boundsStream$1.lineStart = boundsLineStart;
          boundsStream$1.lineEnd = boundsLineEnd;
          if (areaRingSum$1 < 0) lambda0$1 = -(lambda1 = 180), phi0 = -(phi1 = 90);
          else if (deltaSum > d3_geo_epsilon) phi1 = 90;
          else if (deltaSum < -d3_geo_epsilon) phi0 = -90;
          d3_geo_range[0] = lambda0$1, d3_geo_range[1] = lambda1;
        },
        sphere: function() {
          lambda0$1 = -(lambda1 = 180), phi0 = -(phi1 = 90);
        }
      };
      function boundsPoint$1(lambda, phi) {
        ranges.push(d3_geo_range = [lambda0$1 = lambda, lambda1 = lambda]);
        if (phi < phi0) phi0 = phi;
        if (phi > phi1) phi1 = phi;
      }
      function linePoint(lambda, phi) {
        var p = cartesian([lambda * d3_geo_radians, phi * d3_geo_radians]);
        if (p0) {
          var normal = cartesianCross(p0, p), equatorial = [normal[1], -normal[0], 0], inflection = cartesianCross(equatorial, normal);
          cartesianNormalizeInPlace(inflection);
          inflection = spherical(inflection);
          var delta = lambda - lambda2, sign2 = delta > 0 ? 1 : -1, lambdai = inflection[0] * d3_geo_degrees * sign2, phii, antimeridian = d3_geo_abs(delta) > 180;
          if (antimeridian ^ (sign2 * lambda2 < lambdai && lambdai < sign2 * lambda)) {
            phii = inflection[1] * d3_geo_degrees;
            if (phii > phi1) phi1 = phii;
          } else if (lambdai = (lambdai + 360) % 360 - 180, antimeridian ^ (sign2 * lambda2 < lambdai && lambdai < sign2 * lambda)) {
            phii = -inflection[1] * d3_geo_degrees;
            if (phii < phi0) phi0 = phii;
          } else {
            if (phi < phi0) phi0 = phi;
            if (phi > phi1) phi1 = phi;
          }
          if (antimeridian) {
            if (lambda < lambda2) {
              if (angle(lambda0$1, lambda) > angle(lambda0$1, lambda1)) lambda1 = lambda;
            } else {
              if (angle(lambda, lambda1) > angle(lambda0$1, lambda1)) lambda0$1 = lambda;
            }
          } else {
            if (lambda1 >= lambda0$1) {
              if (lambda < lambda0$1) lambda0$1 = lambda;
              if (lambda > lambda1) lambda1 = lambda;
            } else {
              if (lambda > lambda2) {
                if (angle(lambda0$1, lambda) > angle(lambda0$1, lambda1)) lambda1 = lambda;
              } else {
                if (angle(lambda, lambda1) > angle(lambda0$1, lambda1)) lambda0$1 = lambda;
              }
            }
          }
        } else {
          ranges.push(d3_geo_range = [lambda0$1 = lambda, lambda1 = lambda]);
        }
        if (phi < phi0) phi0 = phi;
        if (phi > phi1) phi1 = phi;
        p0 = p, lambda2 = lambda;
      }
      function boundsLineStart() {
        boundsStream$1.point = linePoint;
      }
      function boundsLineEnd() {
        d3_geo_range[0] = lambda0$1, d3_geo_range[1] = lambda1;
        boundsStream$1.point = boundsPoint$1;
        p0 = null;
      }
      function boundsRingPoint(lambda, phi) {
        if (p0) {
          var delta = lambda - lambda2;
          deltaSum.add(d3_geo_abs(delta) > 180 ? delta + (delta > 0 ? 360 : -360) : delta);
        } else {
          lambda00$1 = lambda, phi00$1 = phi;
        }
        areaStream$1.point(lambda, phi);
        linePoint(lambda, phi);
      }
      function boundsRingStart() {
        areaStream$1.lineStart();
      }
      function boundsRingEnd() {
        boundsRingPoint(lambda00$1, phi00$1);
        areaStream$1.lineEnd();
        if (d3_geo_abs(deltaSum) > d3_geo_epsilon) lambda0$1 = -(lambda1 = 180);
        d3_geo_range[0] = lambda0$1, d3_geo_range[1] = lambda1;
        p0 = null;
      }
      function angle(lambda02, lambda12) {
        return (lambda12 -= lambda02) < 0 ? lambda12 + 360 : lambda12;
      }
      function rangeCompare(a2, b) {
        return a2[0] - b[0];
      }
      function rangeContains(range2, x2) {
        return range2[0] <= range2[1] ? range2[0] <= x2 && x2 <= range2[1] : x2 < range2[0] || range2[1] < x2;
      }
      function bounds(feature) {
        var i, n, a2, b, merged, deltaMax, delta;
        phi1 = lambda1 = -(lambda0$1 = phi0 = Infinity);
        ranges = [];
        geoStream(feature, boundsStream$1);
        if (n = ranges.length) {
          ranges.sort(rangeCompare);
          for (i = 1, a2 = ranges[0], merged = [a2]; i < n; ++i) {
            b = ranges[i];
            if (rangeContains(a2, b[0]) || rangeContains(a2, b[1])) {
              if (angle(a2[0], b[1]) > angle(a2[0], a2[1])) a2[1] = b[1];
              if (angle(b[0], a2[1]) > angle(a2[0], a2[1])) a2[0] = b[0];
            } else {
              merged.push(a2 = b);
            }
          }
          for (deltaMax = -Infinity, n = merged.length - 1, i = 0, a2 = merged[n]; i <= n; a2 = b, ++i) {
            b = merged[i];
            if ((delta = angle(a2[1], b[0])) > deltaMax) deltaMax = delta, lambda0$1 = b[0], lambda1 = a2[1];
          }
        }
        ranges = d3_geo_range = null;
        return lambda0$1 === Infinity || phi0 === Infinity ? [[NaN, NaN], [NaN, NaN]] : [[lambda0$1, phi0], [lambda1, phi1]];
      }
      var W0, W1, X0$1, Y0$1, Z0$1, X1$1, Y1$1, Z1$1, X2$1, Y2$1, Z2$1, lambda00, phi00, x0$4, y0$4, z0;
      var centroidStream$1 = {
        sphere: d3_geo_noop,
        point: centroidPoint$1,
        lineStart: centroidLineStart$1,
        lineEnd: centroidLineEnd$1,
        polygonStart: function() {
          centroidStream$1.lineStart = centroidRingStart$1;
          centroidStream$1.lineEnd = centroidRingEnd$1;
        },
        polygonEnd: function() {
          centroidStream$1.lineStart = centroidLineStart$1;
          centroidStream$1.lineEnd = centroidLineEnd$1;
        }
      };
      function centroidPoint$1(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        var cosPhi = d3_geo_cos(phi);
        centroidPointCartesian(cosPhi * d3_geo_cos(lambda), cosPhi * d3_geo_sin(lambda), d3_geo_sin(phi));
      }
      function centroidPointCartesian(x2, y2, z) {
        ++W0;
        X0$1 += (x2 - X0$1) / W0;
        Y0$1 += (y2 - Y0$1) / W0;
        Z0$1 += (z - Z0$1) / W0;
      }
      function centroidLineStart$1() {
        centroidStream$1.point = centroidLinePointFirst;
      }
      function centroidLinePointFirst(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        var cosPhi = d3_geo_cos(phi);
        x0$4 = cosPhi * d3_geo_cos(lambda);
        y0$4 = cosPhi * d3_geo_sin(lambda);
        z0 = d3_geo_sin(phi);
        centroidStream$1.point = centroidLinePoint;
        centroidPointCartesian(x0$4, y0$4, z0);
      }
      function centroidLinePoint(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        var cosPhi = d3_geo_cos(phi), x2 = cosPhi * d3_geo_cos(lambda), y2 = cosPhi * d3_geo_sin(lambda), z = d3_geo_sin(phi), w = d3_geo_atan2(d3_geo_sqrt((w = y0$4 * z - z0 * y2) * w + (w = z0 * x2 - x0$4 * z) * w + (w = x0$4 * y2 - y0$4 * x2) * w), x0$4 * x2 + y0$4 * y2 + z0 * z);
        W1 += w;
        X1$1 += w * (x0$4 + (x0$4 = x2));
        Y1$1 += w * (y0$4 + (y0$4 = y2));
        Z1$1 += w * (z0 + (z0 = z));
        centroidPointCartesian(x0$4, y0$4, z0);
      }
      function centroidLineEnd$1() {
        centroidStream$1.point = centroidPoint$1;
      }
      function centroidRingStart$1() {
        centroidStream$1.point = centroidRingPointFirst;
      }
      function centroidRingEnd$1() {
        centroidRingPoint(lambda00, phi00);
        centroidStream$1.point = centroidPoint$1;
      }
      function centroidRingPointFirst(lambda, phi) {
        lambda00 = lambda, phi00 = phi;
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        centroidStream$1.point = centroidRingPoint;
        var cosPhi = d3_geo_cos(phi);
        x0$4 = cosPhi * d3_geo_cos(lambda);
        y0$4 = cosPhi * d3_geo_sin(lambda);
        z0 = d3_geo_sin(phi);
        centroidPointCartesian(x0$4, y0$4, z0);
      }
      function centroidRingPoint(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        var cosPhi = d3_geo_cos(phi), x2 = cosPhi * d3_geo_cos(lambda), y2 = cosPhi * d3_geo_sin(lambda), z = d3_geo_sin(phi), cx = y0$4 * z - z0 * y2, cy = z0 * x2 - x0$4 * z, cz = x0$4 * y2 - y0$4 * x2, m = hypot(cx, cy, cz), w = d3_geo_asin(m), v = m && -w / m;
        X2$1.add(v * cx);
        Y2$1.add(v * cy);
        Z2$1.add(v * cz);
        W1 += w;
        X1$1 += w * (x0$4 + (x0$4 = x2));
        Y1$1 += w * (y0$4 + (y0$4 = y2));
        Z1$1 += w * (z0 + (z0 = z));
        centroidPointCartesian(x0$4, y0$4, z0);
      }
      function centroid(object2) {
        W0 = W1 = X0$1 = Y0$1 = Z0$1 = X1$1 = Y1$1 = Z1$1 = 0;
        X2$1 = new Adder();
        Y2$1 = new Adder();
        Z2$1 = new Adder();
        geoStream(object2, centroidStream$1);
        var x2 = +X2$1, y2 = +Y2$1, z = +Z2$1, m = hypot(x2, y2, z);
        if (m < d3_geo_epsilon2) {
          x2 = X1$1, y2 = Y1$1, z = Z1$1;
          if (W1 < d3_geo_epsilon) x2 = X0$1, y2 = Y0$1, z = Z0$1;
          m = hypot(x2, y2, z);
          if (m < d3_geo_epsilon2) return [NaN, NaN];
        }
        return [d3_geo_atan2(y2, x2) * d3_geo_degrees, d3_geo_asin(z / m) * d3_geo_degrees];
      }
      function d3_geo_constant(x2) {
        return function() {
          return x2;
        };
      }
      function compose(a2, b) {
        function compose2(x2, y2) {
          return x2 = a2(x2, y2), b(x2[0], x2[1]);
        }
        if (a2.invert && b.invert) compose2.invert = function(x2, y2) {
          return x2 = b.invert(x2, y2), x2 && a2.invert(x2[0], x2[1]);
        };
        return compose2;
      }
      function rotationIdentity(lambda, phi) {
        if (d3_geo_abs(lambda) > d3_geo_pi) lambda -= Math.round(lambda / d3_geo_tau) * d3_geo_tau;
        return [lambda, phi];
      }
      rotationIdentity.invert = rotationIdentity;
      function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
        return (deltaLambda %= d3_geo_tau) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
      }
      function forwardRotationLambda(deltaLambda) {
        return function(lambda, phi) {
          lambda += deltaLambda;
          if (d3_geo_abs(lambda) > d3_geo_pi) lambda -= Math.round(lambda / d3_geo_tau) * d3_geo_tau;
          return [lambda, phi];
        };
      }
      function rotationLambda(deltaLambda) {
        var rotation2 = forwardRotationLambda(deltaLambda);
        rotation2.invert = forwardRotationLambda(-deltaLambda);
        return rotation2;
      }
      function rotationPhiGamma(deltaPhi, deltaGamma) {
        var cosDeltaPhi = d3_geo_cos(deltaPhi), sinDeltaPhi = d3_geo_sin(deltaPhi), cosDeltaGamma = d3_geo_cos(deltaGamma), sinDeltaGamma = d3_geo_sin(deltaGamma);
        function rotation2(lambda, phi) {
          var cosPhi = d3_geo_cos(phi), x2 = d3_geo_cos(lambda) * cosPhi, y2 = d3_geo_sin(lambda) * cosPhi, z = d3_geo_sin(phi), k2 = z * cosDeltaPhi + x2 * sinDeltaPhi;
          return [
            d3_geo_atan2(y2 * cosDeltaGamma - k2 * sinDeltaGamma, x2 * cosDeltaPhi - z * sinDeltaPhi),
            d3_geo_asin(k2 * cosDeltaGamma + y2 * sinDeltaGamma)
          ];
        }
        rotation2.invert = function(lambda, phi) {
          var cosPhi = d3_geo_cos(phi), x2 = d3_geo_cos(lambda) * cosPhi, y2 = d3_geo_sin(lambda) * cosPhi, z = d3_geo_sin(phi), k2 = z * cosDeltaGamma - y2 * sinDeltaGamma;
          return [
            d3_geo_atan2(y2 * cosDeltaGamma + z * sinDeltaGamma, x2 * cosDeltaPhi + k2 * sinDeltaPhi),
            d3_geo_asin(k2 * cosDeltaPhi - x2 * sinDeltaPhi)
          ];
        };
        return rotation2;
      }
      function rotation(rotate) {
        rotate = rotateRadians(rotate[0] * d3_geo_radians, rotate[1] * d3_geo_radians, rotate.length > 2 ? rotate[2] * d3_geo_radians : 0);
        function forward(coordinates2) {
          coordinates2 = rotate(coordinates2[0] * d3_geo_radians, coordinates2[1] * d3_geo_radians);
          return coordinates2[0] *= d3_geo_degrees, coordinates2[1] *= d3_geo_degrees, coordinates2;
        }
        forward.invert = function(coordinates2) {
          coordinates2 = rotate.invert(coordinates2[0] * d3_geo_radians, coordinates2[1] * d3_geo_radians);
          return coordinates2[0] *= d3_geo_degrees, coordinates2[1] *= d3_geo_degrees, coordinates2;
        };
        return forward;
      }
      function circleStream(stream, radius2, delta, direction, t02, t12) {
        if (!delta) return;
        var cosRadius = d3_geo_cos(radius2), sinRadius = d3_geo_sin(radius2), step2 = direction * delta;
        if (t02 == null) {
          t02 = radius2 + direction * d3_geo_tau;
          t12 = radius2 - step2 / 2;
        } else {
          t02 = circleRadius(cosRadius, t02);
          t12 = circleRadius(cosRadius, t12);
          if (direction > 0 ? t02 < t12 : t02 > t12) t02 += direction * d3_geo_tau;
        }
        for (var point2, t = t02; direction > 0 ? t > t12 : t < t12; t -= step2) {
          point2 = spherical([cosRadius, -sinRadius * d3_geo_cos(t), -sinRadius * d3_geo_sin(t)]);
          stream.point(point2[0], point2[1]);
        }
      }
      function circleRadius(cosRadius, point2) {
        point2 = cartesian(point2), point2[0] -= cosRadius;
        cartesianNormalizeInPlace(point2);
        var radius2 = d3_geo_acos(-point2[1]);
        return ((-point2[2] < 0 ? -radius2 : radius2) + d3_geo_tau - d3_geo_epsilon) % d3_geo_tau;
      }
      function circle() {
        var center2 = d3_geo_constant([0, 0]), radius2 = d3_geo_constant(90), precision = d3_geo_constant(2), ring, rotate, stream = { point: point2 };
        function point2(x2, y2) {
          ring.push(x2 = rotate(x2, y2));
          x2[0] *= d3_geo_degrees, x2[1] *= d3_geo_degrees;
        }
        function circle2() {
          var c2 = center2.apply(this, arguments), r = radius2.apply(this, arguments) * d3_geo_radians, p = precision.apply(this, arguments) * d3_geo_radians;
          ring = [];
          rotate = rotateRadians(-c2[0] * d3_geo_radians, -c2[1] * d3_geo_radians, 0).invert;
          circleStream(stream, r, p, 1);
          c2 = { type: "Polygon", coordinates: [ring] };
          ring = rotate = null;
          return c2;
        }
        circle2.center = function(_) {
          return arguments.length ? (center2 = typeof _ === "function" ? _ : d3_geo_constant([+_[0], +_[1]]), circle2) : center2;
        };
        circle2.radius = function(_) {
          return arguments.length ? (radius2 = typeof _ === "function" ? _ : d3_geo_constant(+_), circle2) : radius2;
        };
        circle2.precision = function(_) {
          return arguments.length ? (precision = typeof _ === "function" ? _ : d3_geo_constant(+_), circle2) : precision;
        };
        return circle2;
      }
      function clipBuffer() {
        var lines = [], line2;
        return {
          point: function(x2, y2, m) {
            line2.push([x2, y2, m]);
          },
          lineStart: function() {
            lines.push(line2 = []);
          },
          lineEnd: d3_geo_noop,
          rejoin: function() {
            if (lines.length > 1) lines.push(lines.pop().concat(lines.shift()));
          },
          result: function() {
            var result = lines;
            lines = [];
            line2 = null;
            return result;
          }
        };
      }
      function pointEqual(a2, b) {
        return d3_geo_abs(a2[0] - b[0]) < d3_geo_epsilon && d3_geo_abs(a2[1] - b[1]) < d3_geo_epsilon;
      }
      function Intersection(point2, points, other, entry) {
        this.x = point2;
        this.z = points;
        this.o = other;
        this.e = entry;
        this.v = false;
        this.n = this.p = null;
      }
      function clipRejoin(segments, compareIntersection2, startInside, interpolate2, stream) {
        var subject = [], clip2 = [], i, n;
        segments.forEach(function(segment) {
          if ((n2 = segment.length - 1) <= 0) return;
          var n2, p02 = segment[0], p1 = segment[n2], x2;
          if (pointEqual(p02, p1)) {
            if (!p02[2] && !p1[2]) {
              stream.lineStart();
              for (i = 0; i < n2; ++i) stream.point((p02 = segment[i])[0], p02[1]);
              stream.lineEnd();
              return;
            }
            p1[0] += 2 * d3_geo_epsilon;
          }
          subject.push(x2 = new Intersection(p02, segment, null, true));
          clip2.push(x2.o = new Intersection(p02, null, x2, false));
          subject.push(x2 = new Intersection(p1, segment, null, false));
          clip2.push(x2.o = new Intersection(p1, null, x2, true));
        });
        if (!subject.length) return;
        clip2.sort(compareIntersection2);
        d3_geo_link(subject);
        d3_geo_link(clip2);
        for (i = 0, n = clip2.length; i < n; ++i) {
          clip2[i].e = startInside = !startInside;
        }
        var start = subject[0], points, point2;
        while (1) {
          var current = start, isSubject = true;
          while (current.v) if ((current = current.n) === start) return;
          points = current.z;
          stream.lineStart();
          do {
            current.v = current.o.v = true;
            if (current.e) {
              if (isSubject) {
                for (i = 0, n = points.length; i < n; ++i) stream.point((point2 = points[i])[0], point2[1]);
              } else {
                interpolate2(current.x, current.n.x, 1, stream);
              }
              current = current.n;
            } else {
              if (isSubject) {
                points = current.p.z;
                for (i = points.length - 1; i >= 0; --i) stream.point((point2 = points[i])[0], point2[1]);
              } else {
                interpolate2(current.x, current.p.x, -1, stream);
              }
              current = current.p;
            }
            current = current.o;
            points = current.z;
            isSubject = !isSubject;
          } while (!current.v);
          stream.lineEnd();
        }
      }
      function d3_geo_link(array2) {
        if (!(n = array2.length)) return;
        var n, i = 0, a2 = array2[0], b;
        while (++i < n) {
          a2.n = b = array2[i];
          b.p = a2;
          a2 = b;
        }
        a2.n = b = array2[0];
        b.p = a2;
      }
      function longitude(point2) {
        return d3_geo_abs(point2[0]) <= d3_geo_pi ? point2[0] : d3_geo_sign(point2[0]) * ((d3_geo_abs(point2[0]) + d3_geo_pi) % d3_geo_tau - d3_geo_pi);
      }
      function polygonContains(polygon, point2) {
        var lambda = longitude(point2), phi = point2[1], sinPhi = d3_geo_sin(phi), normal = [d3_geo_sin(lambda), -d3_geo_cos(lambda), 0], angle2 = 0, winding = 0;
        var sum2 = new d3_array_Adder();
        if (sinPhi === 1) phi = d3_geo_halfPi + d3_geo_epsilon;
        else if (sinPhi === -1) phi = -d3_geo_halfPi - d3_geo_epsilon;
        for (var i = 0, n = polygon.length; i < n; ++i) {
          if (!(m = (ring = polygon[i]).length)) continue;
          var ring, m, point0 = ring[m - 1], lambda02 = longitude(point0), phi02 = point0[1] / 2 + quarterPi, sinPhi02 = d3_geo_sin(phi02), cosPhi02 = d3_geo_cos(phi02);
          for (var j = 0; j < m; ++j, lambda02 = lambda12, sinPhi02 = sinPhi1, cosPhi02 = cosPhi1, point0 = point1) {
            var point1 = ring[j], lambda12 = longitude(point1), phi12 = point1[1] / 2 + quarterPi, sinPhi1 = d3_geo_sin(phi12), cosPhi1 = d3_geo_cos(phi12), delta = lambda12 - lambda02, sign2 = delta >= 0 ? 1 : -1, absDelta = sign2 * delta, antimeridian = absDelta > d3_geo_pi, k2 = sinPhi02 * sinPhi1;
            sum2.add(d3_geo_atan2(k2 * sign2 * d3_geo_sin(absDelta), cosPhi02 * cosPhi1 + k2 * d3_geo_cos(absDelta)));
            angle2 += antimeridian ? delta + sign2 * d3_geo_tau : delta;
            if (antimeridian ^ lambda02 >= lambda ^ lambda12 >= lambda) {
              var arc2 = cartesianCross(cartesian(point0), cartesian(point1));
              cartesianNormalizeInPlace(arc2);
              var intersection2 = cartesianCross(normal, arc2);
              cartesianNormalizeInPlace(intersection2);
              var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * d3_geo_asin(intersection2[2]);
              if (phi > phiArc || phi === phiArc && (arc2[0] || arc2[1])) {
                winding += antimeridian ^ delta >= 0 ? 1 : -1;
              }
            }
          }
        }
        return (angle2 < -d3_geo_epsilon || angle2 < d3_geo_epsilon && sum2 < -d3_geo_epsilon2) ^ winding & 1;
      }
      function clip(pointVisible, clipLine2, interpolate2, start) {
        return function(sink) {
          var line2 = clipLine2(sink), ringBuffer = clipBuffer(), ringSink = clipLine2(ringBuffer), polygonStarted = false, polygon, segments, ring;
          var clip2 = {
            point: point2,
            lineStart,
            lineEnd,
            polygonStart: function() {
              clip2.point = pointRing;
              clip2.lineStart = ringStart;
              clip2.lineEnd = ringEnd;
              segments = [];
              polygon = [];
            },
            polygonEnd: function() {
              clip2.point = point2;
              clip2.lineStart = lineStart;
              clip2.lineEnd = lineEnd;
              segments = merge(segments);
              var startInside = polygonContains(polygon, start);
              if (segments.length) {
                if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
                clipRejoin(segments, compareIntersection, startInside, interpolate2, sink);
              } else if (startInside) {
                if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
                sink.lineStart();
                interpolate2(null, null, 1, sink);
                sink.lineEnd();
              }
              if (polygonStarted) sink.polygonEnd(), polygonStarted = false;
              segments = polygon = null;
            },
            sphere: function() {
              sink.polygonStart();
              sink.lineStart();
              interpolate2(null, null, 1, sink);
              sink.lineEnd();
              sink.polygonEnd();
            }
          };
          function point2(lambda, phi) {
            if (pointVisible(lambda, phi)) sink.point(lambda, phi);
          }
          function pointLine(lambda, phi) {
            line2.point(lambda, phi);
          }
          function lineStart() {
            clip2.point = pointLine;
            line2.lineStart();
          }
          function lineEnd() {
            clip2.point = point2;
            line2.lineEnd();
          }
          function pointRing(lambda, phi) {
            ring.push([lambda, phi]);
            ringSink.point(lambda, phi);
          }
          function ringStart() {
            ringSink.lineStart();
            ring = [];
          }
          function ringEnd() {
            pointRing(ring[0][0], ring[0][1]);
            ringSink.lineEnd();
            var clean = ringSink.clean(), ringSegments = ringBuffer.result(), i, n = ringSegments.length, m, segment, point3;
            ring.pop();
            polygon.push(ring);
            ring = null;
            if (!n) return;
            if (clean & 1) {
              segment = ringSegments[0];
              if ((m = segment.length - 1) > 0) {
                if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
                sink.lineStart();
                for (i = 0; i < m; ++i) sink.point((point3 = segment[i])[0], point3[1]);
                sink.lineEnd();
              }
              return;
            }
            if (n > 1 && clean & 2) ringSegments.push(ringSegments.pop().concat(ringSegments.shift()));
            segments.push(ringSegments.filter(validSegment));
          }
          return clip2;
        };
      }
      function validSegment(segment) {
        return segment.length > 1;
      }
      function compareIntersection(a2, b) {
        return ((a2 = a2.x)[0] < 0 ? a2[1] - d3_geo_halfPi - d3_geo_epsilon : d3_geo_halfPi - a2[1]) - ((b = b.x)[0] < 0 ? b[1] - d3_geo_halfPi - d3_geo_epsilon : d3_geo_halfPi - b[1]);
      }
      var clipAntimeridian = clip(
        function() {
          return true;
        },
        clipAntimeridianLine,
        clipAntimeridianInterpolate,
        [-d3_geo_pi, -d3_geo_halfPi]
      );
      function clipAntimeridianLine(stream) {
        var lambda02 = NaN, phi02 = NaN, sign0 = NaN, clean;
        return {
          lineStart: function() {
            stream.lineStart();
            clean = 1;
          },
          point: function(lambda12, phi12) {
            var sign1 = lambda12 > 0 ? d3_geo_pi : -d3_geo_pi, delta = d3_geo_abs(lambda12 - lambda02);
            if (d3_geo_abs(delta - d3_geo_pi) < d3_geo_epsilon) {
              stream.point(lambda02, phi02 = (phi02 + phi12) / 2 > 0 ? d3_geo_halfPi : -d3_geo_halfPi);
              stream.point(sign0, phi02);
              stream.lineEnd();
              stream.lineStart();
              stream.point(sign1, phi02);
              stream.point(lambda12, phi02);
              clean = 0;
            } else if (sign0 !== sign1 && delta >= d3_geo_pi) {
              if (d3_geo_abs(lambda02 - sign0) < d3_geo_epsilon) lambda02 -= sign0 * d3_geo_epsilon;
              if (d3_geo_abs(lambda12 - sign1) < d3_geo_epsilon) lambda12 -= sign1 * d3_geo_epsilon;
              phi02 = clipAntimeridianIntersect(lambda02, phi02, lambda12, phi12);
              stream.point(sign0, phi02);
              stream.lineEnd();
              stream.lineStart();
              stream.point(sign1, phi02);
              clean = 0;
            }
            stream.point(lambda02 = lambda12, phi02 = phi12);
            sign0 = sign1;
          },
          lineEnd: function() {
            stream.lineEnd();
            lambda02 = phi02 = NaN;
          },
          clean: function() {
            return 2 - clean;
          }
        };
      }
      function clipAntimeridianIntersect(lambda02, phi02, lambda12, phi12) {
        var cosPhi02, cosPhi1, sinLambda0Lambda1 = d3_geo_sin(lambda02 - lambda12);
        return d3_geo_abs(sinLambda0Lambda1) > d3_geo_epsilon ? atan((d3_geo_sin(phi02) * (cosPhi1 = d3_geo_cos(phi12)) * d3_geo_sin(lambda12) - d3_geo_sin(phi12) * (cosPhi02 = d3_geo_cos(phi02)) * d3_geo_sin(lambda02)) / (cosPhi02 * cosPhi1 * sinLambda0Lambda1)) : (phi02 + phi12) / 2;
      }
      function clipAntimeridianInterpolate(from, to, direction, stream) {
        var phi;
        if (from == null) {
          phi = direction * d3_geo_halfPi;
          stream.point(-d3_geo_pi, phi);
          stream.point(0, phi);
          stream.point(d3_geo_pi, phi);
          stream.point(d3_geo_pi, 0);
          stream.point(d3_geo_pi, -phi);
          stream.point(0, -phi);
          stream.point(-d3_geo_pi, -phi);
          stream.point(-d3_geo_pi, 0);
          stream.point(-d3_geo_pi, phi);
        } else if (d3_geo_abs(from[0] - to[0]) > d3_geo_epsilon) {
          var lambda = from[0] < to[0] ? d3_geo_pi : -d3_geo_pi;
          phi = direction * lambda / 2;
          stream.point(-lambda, phi);
          stream.point(0, phi);
          stream.point(lambda, phi);
        } else {
          stream.point(to[0], to[1]);
        }
      }
      function clipCircle(radius2) {
        var cr = d3_geo_cos(radius2), delta = 2 * d3_geo_radians, smallRadius = cr > 0, notHemisphere = d3_geo_abs(cr) > d3_geo_epsilon;
        function interpolate2(from, to, direction, stream) {
          circleStream(stream, radius2, delta, direction, from, to);
        }
        function visible(lambda, phi) {
          return d3_geo_cos(lambda) * d3_geo_cos(phi) > cr;
        }
        function clipLine2(stream) {
          var point0, c0, v0, v00, clean;
          return {
            lineStart: function() {
              v00 = v0 = false;
              clean = 1;
            },
            point: function(lambda, phi) {
              var point1 = [lambda, phi], point2, v = visible(lambda, phi), c2 = smallRadius ? v ? 0 : code(lambda, phi) : v ? code(lambda + (lambda < 0 ? d3_geo_pi : -d3_geo_pi), phi) : 0;
              if (!point0 && (v00 = v0 = v)) stream.lineStart();
              if (v !== v0) {
                point2 = intersect2(point0, point1);
                if (!point2 || pointEqual(point0, point2) || pointEqual(point1, point2))
                  point1[2] = 1;
              }
              if (v !== v0) {
                clean = 0;
                if (v) {
                  stream.lineStart();
                  point2 = intersect2(point1, point0);
                  stream.point(point2[0], point2[1]);
                } else {
                  point2 = intersect2(point0, point1);
                  stream.point(point2[0], point2[1], 2);
                  stream.lineEnd();
                }
                point0 = point2;
              } else if (notHemisphere && point0 && smallRadius ^ v) {
                var t;
                if (!(c2 & c0) && (t = intersect2(point1, point0, true))) {
                  clean = 0;
                  if (smallRadius) {
                    stream.lineStart();
                    stream.point(t[0][0], t[0][1]);
                    stream.point(t[1][0], t[1][1]);
                    stream.lineEnd();
                  } else {
                    stream.point(t[1][0], t[1][1]);
                    stream.lineEnd();
                    stream.lineStart();
                    stream.point(t[0][0], t[0][1], 3);
                  }
                }
              }
              if (v && (!point0 || !pointEqual(point0, point1))) {
                stream.point(point1[0], point1[1]);
              }
              point0 = point1, v0 = v, c0 = c2;
            },
            lineEnd: function() {
              if (v0) stream.lineEnd();
              point0 = null;
            },
            // Rejoin first and last segments if there were intersections and the first
            // and last points were visible.
            clean: function() {
              return clean | (v00 && v0) << 1;
            }
          };
        }
        function intersect2(a2, b, two) {
          var pa = cartesian(a2), pb = cartesian(b);
          var n1 = [1, 0, 0], n2 = cartesianCross(pa, pb), n2n2 = cartesianDot(n2, n2), n1n2 = n2[0], determinant = n2n2 - n1n2 * n1n2;
          if (!determinant) return !two && a2;
          var c1 = cr * n2n2 / determinant, c2 = -cr * n1n2 / determinant, n1xn2 = cartesianCross(n1, n2), A5 = cartesianScale(n1, c1), B2 = cartesianScale(n2, c2);
          cartesianAddInPlace(A5, B2);
          var u = n1xn2, w = cartesianDot(A5, u), uu = cartesianDot(u, u), t22 = w * w - uu * (cartesianDot(A5, A5) - 1);
          if (t22 < 0) return;
          var t = d3_geo_sqrt(t22), q = cartesianScale(u, (-w - t) / uu);
          cartesianAddInPlace(q, A5);
          q = spherical(q);
          if (!two) return q;
          var lambda02 = a2[0], lambda12 = b[0], phi02 = a2[1], phi12 = b[1], z;
          if (lambda12 < lambda02) z = lambda02, lambda02 = lambda12, lambda12 = z;
          var delta2 = lambda12 - lambda02, polar = d3_geo_abs(delta2 - d3_geo_pi) < d3_geo_epsilon, meridian = polar || delta2 < d3_geo_epsilon;
          if (!polar && phi12 < phi02) z = phi02, phi02 = phi12, phi12 = z;
          if (meridian ? polar ? phi02 + phi12 > 0 ^ q[1] < (d3_geo_abs(q[0] - lambda02) < d3_geo_epsilon ? phi02 : phi12) : phi02 <= q[1] && q[1] <= phi12 : delta2 > d3_geo_pi ^ (lambda02 <= q[0] && q[0] <= lambda12)) {
            var q1 = cartesianScale(u, (-w + t) / uu);
            cartesianAddInPlace(q1, A5);
            return [q, spherical(q1)];
          }
        }
        function code(lambda, phi) {
          var r = smallRadius ? radius2 : d3_geo_pi - radius2, code2 = 0;
          if (lambda < -r) code2 |= 1;
          else if (lambda > r) code2 |= 2;
          if (phi < -r) code2 |= 4;
          else if (phi > r) code2 |= 8;
          return code2;
        }
        return clip(visible, clipLine2, interpolate2, smallRadius ? [0, -radius2] : [-d3_geo_pi, radius2 - d3_geo_pi]);
      }
      function clipLine(a2, b, x02, y02, x12, y12) {
        var ax = a2[0], ay = a2[1], bx = b[0], by = b[1], t02 = 0, t12 = 1, dx = bx - ax, dy = by - ay, r;
        r = x02 - ax;
        if (!dx && r > 0) return;
        r /= dx;
        if (dx < 0) {
          if (r < t02) return;
          if (r < t12) t12 = r;
        } else if (dx > 0) {
          if (r > t12) return;
          if (r > t02) t02 = r;
        }
        r = x12 - ax;
        if (!dx && r < 0) return;
        r /= dx;
        if (dx < 0) {
          if (r > t12) return;
          if (r > t02) t02 = r;
        } else if (dx > 0) {
          if (r < t02) return;
          if (r < t12) t12 = r;
        }
        r = y02 - ay;
        if (!dy && r > 0) return;
        r /= dy;
        if (dy < 0) {
          if (r < t02) return;
          if (r < t12) t12 = r;
        } else if (dy > 0) {
          if (r > t12) return;
          if (r > t02) t02 = r;
        }
        r = y12 - ay;
        if (!dy && r < 0) return;
        r /= dy;
        if (dy < 0) {
          if (r > t12) return;
          if (r > t02) t02 = r;
        } else if (dy > 0) {
          if (r < t02) return;
          if (r < t12) t12 = r;
        }
        if (t02 > 0) a2[0] = ax + t02 * dx, a2[1] = ay + t02 * dy;
        if (t12 < 1) b[0] = ax + t12 * dx, b[1] = ay + t12 * dy;
        return true;
      }
      var clipMax = 1e9, clipMin = -clipMax;
      function clipRectangle(x02, y02, x12, y12) {
        function visible(x2, y2) {
          return x02 <= x2 && x2 <= x12 && y02 <= y2 && y2 <= y12;
        }
        function interpolate2(from, to, direction, stream) {
          var a2 = 0, a1 = 0;
          if (from == null || (a2 = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0) {
            do
              stream.point(a2 === 0 || a2 === 3 ? x02 : x12, a2 > 1 ? y12 : y02);
            while ((a2 = (a2 + direction + 4) % 4) !== a1);
          } else {
            stream.point(to[0], to[1]);
          }
        }
        function corner(p, direction) {
          return d3_geo_abs(p[0] - x02) < d3_geo_epsilon ? direction > 0 ? 0 : 3 : d3_geo_abs(p[0] - x12) < d3_geo_epsilon ? direction > 0 ? 2 : 1 : d3_geo_abs(p[1] - y02) < d3_geo_epsilon ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
        }
        function compareIntersection2(a2, b) {
          return comparePoint(a2.x, b.x);
        }
        function comparePoint(a2, b) {
          var ca = corner(a2, 1), cb = corner(b, 1);
          return ca !== cb ? ca - cb : ca === 0 ? b[1] - a2[1] : ca === 1 ? a2[0] - b[0] : ca === 2 ? a2[1] - b[1] : b[0] - a2[0];
        }
        return function(stream) {
          var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring, x__, y__, v__, x_, y_, v_, first2, clean;
          var clipStream = {
            point: point2,
            lineStart,
            lineEnd,
            polygonStart,
            polygonEnd
          };
          function point2(x2, y2) {
            if (visible(x2, y2)) activeStream.point(x2, y2);
          }
          function polygonInside() {
            var winding = 0;
            for (var i = 0, n = polygon.length; i < n; ++i) {
              for (var ring2 = polygon[i], j = 1, m = ring2.length, point3 = ring2[0], a0, a1, b0 = point3[0], b1 = point3[1]; j < m; ++j) {
                a0 = b0, a1 = b1, point3 = ring2[j], b0 = point3[0], b1 = point3[1];
                if (a1 <= y12) {
                  if (b1 > y12 && (b0 - a0) * (y12 - a1) > (b1 - a1) * (x02 - a0)) ++winding;
                } else {
                  if (b1 <= y12 && (b0 - a0) * (y12 - a1) < (b1 - a1) * (x02 - a0)) --winding;
                }
              }
            }
            return winding;
          }
          function polygonStart() {
            activeStream = bufferStream, segments = [], polygon = [], clean = true;
          }
          function polygonEnd() {
            var startInside = polygonInside(), cleanInside = clean && startInside, visible2 = (segments = merge(segments)).length;
            if (cleanInside || visible2) {
              stream.polygonStart();
              if (cleanInside) {
                stream.lineStart();
                interpolate2(null, null, 1, stream);
                stream.lineEnd();
              }
              if (visible2) {
                clipRejoin(segments, compareIntersection2, startInside, interpolate2, stream);
              }
              stream.polygonEnd();
            }
            activeStream = stream, segments = polygon = ring = null;
          }
          function lineStart() {
            clipStream.point = linePoint2;
            if (polygon) polygon.push(ring = []);
            first2 = true;
            v_ = false;
            x_ = y_ = NaN;
          }
          function lineEnd() {
            if (segments) {
              linePoint2(x__, y__);
              if (v__ && v_) bufferStream.rejoin();
              segments.push(bufferStream.result());
            }
            clipStream.point = point2;
            if (v_) activeStream.lineEnd();
          }
          function linePoint2(x2, y2) {
            var v = visible(x2, y2);
            if (polygon) ring.push([x2, y2]);
            if (first2) {
              x__ = x2, y__ = y2, v__ = v;
              first2 = false;
              if (v) {
                activeStream.lineStart();
                activeStream.point(x2, y2);
              }
            } else {
              if (v && v_) activeStream.point(x2, y2);
              else {
                var a2 = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b = [x2 = Math.max(clipMin, Math.min(clipMax, x2)), y2 = Math.max(clipMin, Math.min(clipMax, y2))];
                if (clipLine(a2, b, x02, y02, x12, y12)) {
                  if (!v_) {
                    activeStream.lineStart();
                    activeStream.point(a2[0], a2[1]);
                  }
                  activeStream.point(b[0], b[1]);
                  if (!v) activeStream.lineEnd();
                  clean = false;
                } else if (v) {
                  activeStream.lineStart();
                  activeStream.point(x2, y2);
                  clean = false;
                }
              }
            }
            x_ = x2, y_ = y2, v_ = v;
          }
          return clipStream;
        };
      }
      function d3_geo_extent() {
        var x02 = 0, y02 = 0, x12 = 960, y12 = 500, cache, cacheStream, clip2;
        return clip2 = {
          stream: function(stream) {
            return cache && cacheStream === stream ? cache : cache = clipRectangle(x02, y02, x12, y12)(cacheStream = stream);
          },
          extent: function(_) {
            return arguments.length ? (x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1], cache = cacheStream = null, clip2) : [[x02, y02], [x12, y12]];
          }
        };
      }
      var lengthSum$1, lambda0, sinPhi0, cosPhi0;
      var lengthStream$1 = {
        sphere: d3_geo_noop,
        point: d3_geo_noop,
        lineStart: lengthLineStart,
        lineEnd: d3_geo_noop,
        polygonStart: d3_geo_noop,
        polygonEnd: d3_geo_noop
      };
      function lengthLineStart() {
        lengthStream$1.point = lengthPointFirst$1;
        lengthStream$1.lineEnd = lengthLineEnd;
      }
      function lengthLineEnd() {
        lengthStream$1.point = lengthStream$1.lineEnd = d3_geo_noop;
      }
      function lengthPointFirst$1(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        lambda0 = lambda, sinPhi0 = d3_geo_sin(phi), cosPhi0 = d3_geo_cos(phi);
        lengthStream$1.point = lengthPoint$1;
      }
      function lengthPoint$1(lambda, phi) {
        lambda *= d3_geo_radians, phi *= d3_geo_radians;
        var sinPhi = d3_geo_sin(phi), cosPhi = d3_geo_cos(phi), delta = d3_geo_abs(lambda - lambda0), cosDelta = d3_geo_cos(delta), sinDelta = d3_geo_sin(delta), x2 = cosPhi * sinDelta, y2 = cosPhi0 * sinPhi - sinPhi0 * cosPhi * cosDelta, z = sinPhi0 * sinPhi + cosPhi0 * cosPhi * cosDelta;
        lengthSum$1.add(d3_geo_atan2(d3_geo_sqrt(x2 * x2 + y2 * y2), z));
        lambda0 = lambda, sinPhi0 = sinPhi, cosPhi0 = cosPhi;
      }
      function d3_geo_length(object2) {
        lengthSum$1 = new d3_array_Adder();
        geoStream(object2, lengthStream$1);
        return +lengthSum$1;
      }
      var coordinates = [null, null], d3_geo_object = { type: "LineString", coordinates };
      function distance(a2, b) {
        coordinates[0] = a2;
        coordinates[1] = b;
        return d3_geo_length(d3_geo_object);
      }
      var containsObjectType = {
        Feature: function(object2, point2) {
          return containsGeometry(object2.geometry, point2);
        },
        FeatureCollection: function(object2, point2) {
          var features = object2.features, i = -1, n = features.length;
          while (++i < n) if (containsGeometry(features[i].geometry, point2)) return true;
          return false;
        }
      };
      var containsGeometryType = {
        Sphere: function() {
          return true;
        },
        Point: function(object2, point2) {
          return containsPoint(object2.coordinates, point2);
        },
        MultiPoint: function(object2, point2) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) if (containsPoint(coordinates2[i], point2)) return true;
          return false;
        },
        LineString: function(object2, point2) {
          return containsLine(object2.coordinates, point2);
        },
        MultiLineString: function(object2, point2) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) if (containsLine(coordinates2[i], point2)) return true;
          return false;
        },
        Polygon: function(object2, point2) {
          return containsPolygon(object2.coordinates, point2);
        },
        MultiPolygon: function(object2, point2) {
          var coordinates2 = object2.coordinates, i = -1, n = coordinates2.length;
          while (++i < n) if (containsPolygon(coordinates2[i], point2)) return true;
          return false;
        },
        GeometryCollection: function(object2, point2) {
          var geometries = object2.geometries, i = -1, n = geometries.length;
          while (++i < n) if (containsGeometry(geometries[i], point2)) return true;
          return false;
        }
      };
      function containsGeometry(geometry, point2) {
        return geometry && containsGeometryType.hasOwnProperty(geometry.type) ? containsGeometryType[geometry.type](geometry, point2) : false;
      }
      function containsPoint(coordinates2, point2) {
        return distance(coordinates2, point2) === 0;
      }
      function containsLine(coordinates2, point2) {
        var ao, bo, ab;
        for (var i = 0, n = coordinates2.length; i < n; i++) {
          bo = distance(coordinates2[i], point2);
          if (bo === 0) return true;
          if (i > 0) {
            ab = distance(coordinates2[i], coordinates2[i - 1]);
            if (ab > 0 && ao <= ab && bo <= ab && (ao + bo - ab) * (1 - Math.pow((ao - bo) / ab, 2)) < d3_geo_epsilon2 * ab)
              return true;
          }
          ao = bo;
        }
        return false;
      }
      function containsPolygon(coordinates2, point2) {
        return !!polygonContains(coordinates2.map(ringRadians), pointRadians(point2));
      }
      function ringRadians(ring) {
        return ring = ring.map(pointRadians), ring.pop(), ring;
      }
      function pointRadians(point2) {
        return [point2[0] * d3_geo_radians, point2[1] * d3_geo_radians];
      }
      function contains(object2, point2) {
        return (object2 && containsObjectType.hasOwnProperty(object2.type) ? containsObjectType[object2.type] : containsGeometry)(object2, point2);
      }
      function graticuleX(y02, y12, dy) {
        var y2 = range$1(y02, y12 - d3_geo_epsilon, dy).concat(y12);
        return function(x2) {
          return y2.map(function(y3) {
            return [x2, y3];
          });
        };
      }
      function graticuleY(x02, x12, dx) {
        var x2 = range$1(x02, x12 - d3_geo_epsilon, dx).concat(x12);
        return function(y2) {
          return x2.map(function(x3) {
            return [x3, y2];
          });
        };
      }
      function graticule() {
        var x12, x02, X12, X02, y12, y02, Y12, Y02, dx = 10, dy = dx, DX = 90, DY = 360, x2, y2, X, Y, precision = 2.5;
        function graticule2() {
          return { type: "MultiLineString", coordinates: lines() };
        }
        function lines() {
          return range$1(ceil(X02 / DX) * DX, X12, DX).map(X).concat(range$1(ceil(Y02 / DY) * DY, Y12, DY).map(Y)).concat(range$1(ceil(x02 / dx) * dx, x12, dx).filter(function(x3) {
            return d3_geo_abs(x3 % DX) > d3_geo_epsilon;
          }).map(x2)).concat(range$1(ceil(y02 / dy) * dy, y12, dy).filter(function(y3) {
            return d3_geo_abs(y3 % DY) > d3_geo_epsilon;
          }).map(y2));
        }
        graticule2.lines = function() {
          return lines().map(function(coordinates2) {
            return { type: "LineString", coordinates: coordinates2 };
          });
        };
        graticule2.outline = function() {
          return {
            type: "Polygon",
            coordinates: [
              X(X02).concat(
                Y(Y12).slice(1),
                X(X12).reverse().slice(1),
                Y(Y02).reverse().slice(1)
              )
            ]
          };
        };
        graticule2.extent = function(_) {
          if (!arguments.length) return graticule2.extentMinor();
          return graticule2.extentMajor(_).extentMinor(_);
        };
        graticule2.extentMajor = function(_) {
          if (!arguments.length) return [[X02, Y02], [X12, Y12]];
          X02 = +_[0][0], X12 = +_[1][0];
          Y02 = +_[0][1], Y12 = +_[1][1];
          if (X02 > X12) _ = X02, X02 = X12, X12 = _;
          if (Y02 > Y12) _ = Y02, Y02 = Y12, Y12 = _;
          return graticule2.precision(precision);
        };
        graticule2.extentMinor = function(_) {
          if (!arguments.length) return [[x02, y02], [x12, y12]];
          x02 = +_[0][0], x12 = +_[1][0];
          y02 = +_[0][1], y12 = +_[1][1];
          if (x02 > x12) _ = x02, x02 = x12, x12 = _;
          if (y02 > y12) _ = y02, y02 = y12, y12 = _;
          return graticule2.precision(precision);
        };
        graticule2.step = function(_) {
          if (!arguments.length) return graticule2.stepMinor();
          return graticule2.stepMajor(_).stepMinor(_);
        };
        graticule2.stepMajor = function(_) {
          if (!arguments.length) return [DX, DY];
          DX = +_[0], DY = +_[1];
          return graticule2;
        };
        graticule2.stepMinor = function(_) {
          if (!arguments.length) return [dx, dy];
          dx = +_[0], dy = +_[1];
          return graticule2;
        };
        graticule2.precision = function(_) {
          if (!arguments.length) return precision;
          precision = +_;
          x2 = graticuleX(y02, y12, 90);
          y2 = graticuleY(x02, x12, precision);
          X = graticuleX(Y02, Y12, 90);
          Y = graticuleY(X02, X12, precision);
          return graticule2;
        };
        return graticule2.extentMajor([[-180, -90 + d3_geo_epsilon], [180, 90 - d3_geo_epsilon]]).extentMinor([[-180, -80 - d3_geo_epsilon], [180, 80 + d3_geo_epsilon]]);
      }
      function graticule10() {
        return graticule()();
      }
      function d3_geo_interpolate(a2, b) {
        var x02 = a2[0] * d3_geo_radians, y02 = a2[1] * d3_geo_radians, x12 = b[0] * d3_geo_radians, y12 = b[1] * d3_geo_radians, cy0 = d3_geo_cos(y02), sy0 = d3_geo_sin(y02), cy1 = d3_geo_cos(y12), sy1 = d3_geo_sin(y12), kx0 = cy0 * d3_geo_cos(x02), ky0 = cy0 * d3_geo_sin(x02), kx1 = cy1 * d3_geo_cos(x12), ky1 = cy1 * d3_geo_sin(x12), d = 2 * d3_geo_asin(d3_geo_sqrt(haversin(y12 - y02) + cy0 * cy1 * haversin(x12 - x02))), k2 = d3_geo_sin(d);
        var interpolate2 = d ? function(t) {
          var B2 = d3_geo_sin(t *= d) / k2, A5 = d3_geo_sin(d - t) / k2, x2 = A5 * kx0 + B2 * kx1, y2 = A5 * ky0 + B2 * ky1, z = A5 * sy0 + B2 * sy1;
          return [
            d3_geo_atan2(y2, x2) * d3_geo_degrees,
            d3_geo_atan2(z, d3_geo_sqrt(x2 * x2 + y2 * y2)) * d3_geo_degrees
          ];
        } : function() {
          return [x02 * d3_geo_degrees, y02 * d3_geo_degrees];
        };
        interpolate2.distance = d;
        return interpolate2;
      }
      var d3_geo_identity$1 = (x2) => x2;
      var areaSum = new d3_array_Adder(), areaRingSum = new d3_array_Adder(), x00$2, y00$2, x0$3, y0$3;
      var areaStream = {
        point: d3_geo_noop,
        lineStart: d3_geo_noop,
        lineEnd: d3_geo_noop,
        polygonStart: function() {
          areaStream.lineStart = areaRingStart;
          areaStream.lineEnd = areaRingEnd;
        },
        polygonEnd: function() {
          areaStream.lineStart = areaStream.lineEnd = areaStream.point = d3_geo_noop;
          areaSum.add(d3_geo_abs(areaRingSum));
          areaRingSum = new d3_array_Adder();
        },
        result: function() {
          var area = areaSum / 2;
          areaSum = new d3_array_Adder();
          return area;
        }
      };
      function areaRingStart() {
        areaStream.point = areaPointFirst;
      }
      function areaPointFirst(x2, y2) {
        areaStream.point = areaPoint;
        x00$2 = x0$3 = x2, y00$2 = y0$3 = y2;
      }
      function areaPoint(x2, y2) {
        areaRingSum.add(y0$3 * x2 - x0$3 * y2);
        x0$3 = x2, y0$3 = y2;
      }
      function areaRingEnd() {
        areaPoint(x00$2, y00$2);
      }
      var x0$2 = Infinity, y0$2 = x0$2, x1 = -x0$2, y1 = x1;
      var boundsStream = {
        point: boundsPoint,
        lineStart: d3_geo_noop,
        lineEnd: d3_geo_noop,
        polygonStart: d3_geo_noop,
        polygonEnd: d3_geo_noop,
        result: function() {
          var bounds2 = [[x0$2, y0$2], [x1, y1]];
          x1 = y1 = -(y0$2 = x0$2 = Infinity);
          return bounds2;
        }
      };
      function boundsPoint(x2, y2) {
        if (x2 < x0$2) x0$2 = x2;
        if (x2 > x1) x1 = x2;
        if (y2 < y0$2) y0$2 = y2;
        if (y2 > y1) y1 = y2;
      }
      var X0 = 0, Y0 = 0, Z0 = 0, X1 = 0, Y1 = 0, Z1 = 0, X2 = 0, Y2 = 0, Z2 = 0, x00$1, y00$1, x0$1, y0$1;
      var centroidStream = {
        point: centroidPoint,
        lineStart: centroidLineStart,
        lineEnd: centroidLineEnd,
        polygonStart: function() {
          centroidStream.lineStart = centroidRingStart;
          centroidStream.lineEnd = centroidRingEnd;
        },
        polygonEnd: function() {
          centroidStream.point = centroidPoint;
          centroidStream.lineStart = centroidLineStart;
          centroidStream.lineEnd = centroidLineEnd;
        },
        result: function() {
          var centroid2 = Z2 ? [X2 / Z2, Y2 / Z2] : Z1 ? [X1 / Z1, Y1 / Z1] : Z0 ? [X0 / Z0, Y0 / Z0] : [NaN, NaN];
          X0 = Y0 = Z0 = X1 = Y1 = Z1 = X2 = Y2 = Z2 = 0;
          return centroid2;
        }
      };
      function centroidPoint(x2, y2) {
        X0 += x2;
        Y0 += y2;
        ++Z0;
      }
      function centroidLineStart() {
        centroidStream.point = centroidPointFirstLine;
      }
      function centroidPointFirstLine(x2, y2) {
        centroidStream.point = centroidPointLine;
        centroidPoint(x0$1 = x2, y0$1 = y2);
      }
      function centroidPointLine(x2, y2) {
        var dx = x2 - x0$1, dy = y2 - y0$1, z = d3_geo_sqrt(dx * dx + dy * dy);
        X1 += z * (x0$1 + x2) / 2;
        Y1 += z * (y0$1 + y2) / 2;
        Z1 += z;
        centroidPoint(x0$1 = x2, y0$1 = y2);
      }
      function centroidLineEnd() {
        centroidStream.point = centroidPoint;
      }
      function centroidRingStart() {
        centroidStream.point = centroidPointFirstRing;
      }
      function centroidRingEnd() {
        centroidPointRing(x00$1, y00$1);
      }
      function centroidPointFirstRing(x2, y2) {
        centroidStream.point = centroidPointRing;
        centroidPoint(x00$1 = x0$1 = x2, y00$1 = y0$1 = y2);
      }
      function centroidPointRing(x2, y2) {
        var dx = x2 - x0$1, dy = y2 - y0$1, z = d3_geo_sqrt(dx * dx + dy * dy);
        X1 += z * (x0$1 + x2) / 2;
        Y1 += z * (y0$1 + y2) / 2;
        Z1 += z;
        z = y0$1 * x2 - x0$1 * y2;
        X2 += z * (x0$1 + x2);
        Y2 += z * (y0$1 + y2);
        Z2 += z * 3;
        centroidPoint(x0$1 = x2, y0$1 = y2);
      }
      function PathContext(context) {
        this._context = context;
      }
      PathContext.prototype = {
        _radius: 4.5,
        pointRadius: function(_) {
          return this._radius = _, this;
        },
        polygonStart: function() {
          this._line = 0;
        },
        polygonEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line === 0) this._context.closePath();
          this._point = NaN;
        },
        point: function(x2, y2) {
          switch (this._point) {
            case 0: {
              this._context.moveTo(x2, y2);
              this._point = 1;
              break;
            }
            case 1: {
              this._context.lineTo(x2, y2);
              break;
            }
            default: {
              this._context.moveTo(x2 + this._radius, y2);
              this._context.arc(x2, y2, this._radius, 0, d3_geo_tau);
              break;
            }
          }
        },
        result: d3_geo_noop
      };
      var lengthSum = new d3_array_Adder(), lengthRing, x00, y00, x0, y0;
      var lengthStream = {
        point: d3_geo_noop,
        lineStart: function() {
          lengthStream.point = lengthPointFirst;
        },
        lineEnd: function() {
          if (lengthRing) lengthPoint(x00, y00);
          lengthStream.point = d3_geo_noop;
        },
        polygonStart: function() {
          lengthRing = true;
        },
        polygonEnd: function() {
          lengthRing = null;
        },
        result: function() {
          var length = +lengthSum;
          lengthSum = new d3_array_Adder();
          return length;
        }
      };
      function lengthPointFirst(x2, y2) {
        lengthStream.point = lengthPoint;
        x00 = x0 = x2, y00 = y0 = y2;
      }
      function lengthPoint(x2, y2) {
        x0 -= x2, y0 -= y2;
        lengthSum.add(d3_geo_sqrt(x0 * x0 + y0 * y0));
        x0 = x2, y0 = y2;
      }
      let cacheDigits, cacheAppend, cacheRadius, cacheCircle;
      class PathString {
        constructor(digits) {
          this._append = digits == null ? append : appendRound(digits);
          this._radius = 4.5;
          this._ = "";
        }
        pointRadius(_) {
          this._radius = +_;
          return this;
        }
        polygonStart() {
          this._line = 0;
        }
        polygonEnd() {
          this._line = NaN;
        }
        lineStart() {
          this._point = 0;
        }
        lineEnd() {
          if (this._line === 0) this._ += "Z";
          this._point = NaN;
        }
        point(x2, y2) {
          switch (this._point) {
            case 0: {
              this._append`M${x2},${y2}`;
              this._point = 1;
              break;
            }
            case 1: {
              this._append`L${x2},${y2}`;
              break;
            }
            default: {
              this._append`M${x2},${y2}`;
              if (this._radius !== cacheRadius || this._append !== cacheAppend) {
                const r = this._radius;
                const s2 = this._;
                this._ = "";
                this._append`m0,${r}a${r},${r} 0 1,1 0,${-2 * r}a${r},${r} 0 1,1 0,${2 * r}z`;
                cacheRadius = r;
                cacheAppend = this._append;
                cacheCircle = this._;
                this._ = s2;
              }
              this._ += cacheCircle;
              break;
            }
          }
        }
        result() {
          const result = this._;
          this._ = "";
          return result.length ? result : null;
        }
      }
      function append(strings) {
        let i = 1;
        this._ += strings[0];
        for (const j = strings.length; i < j; ++i) {
          this._ += arguments[i] + strings[i];
        }
      }
      function appendRound(digits) {
        const d = Math.floor(digits);
        if (!(d >= 0)) throw new RangeError(`invalid digits: ${digits}`);
        if (d > 15) return append;
        if (d !== cacheDigits) {
          const k2 = 10 ** d;
          cacheDigits = d;
          cacheAppend = function append2(strings) {
            let i = 1;
            this._ += strings[0];
            for (const j = strings.length; i < j; ++i) {
              this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
            }
          };
        }
        return cacheAppend;
      }
      function d3_geo_index(projection2, context) {
        let digits = 3, pointRadius = 4.5, projectionStream, contextStream;
        function path2(object2) {
          if (object2) {
            if (typeof pointRadius === "function") contextStream.pointRadius(+pointRadius.apply(this, arguments));
            geoStream(object2, projectionStream(contextStream));
          }
          return contextStream.result();
        }
        path2.area = function(object2) {
          geoStream(object2, projectionStream(areaStream));
          return areaStream.result();
        };
        path2.measure = function(object2) {
          geoStream(object2, projectionStream(lengthStream));
          return lengthStream.result();
        };
        path2.bounds = function(object2) {
          geoStream(object2, projectionStream(boundsStream));
          return boundsStream.result();
        };
        path2.centroid = function(object2) {
          geoStream(object2, projectionStream(centroidStream));
          return centroidStream.result();
        };
        path2.projection = function(_) {
          if (!arguments.length) return projection2;
          projectionStream = _ == null ? (projection2 = null, d3_geo_identity$1) : (projection2 = _).stream;
          return path2;
        };
        path2.context = function(_) {
          if (!arguments.length) return context;
          contextStream = _ == null ? (context = null, new PathString(digits)) : new PathContext(context = _);
          if (typeof pointRadius !== "function") contextStream.pointRadius(pointRadius);
          return path2;
        };
        path2.pointRadius = function(_) {
          if (!arguments.length) return pointRadius;
          pointRadius = typeof _ === "function" ? _ : (contextStream.pointRadius(+_), +_);
          return path2;
        };
        path2.digits = function(_) {
          if (!arguments.length) return digits;
          if (_ == null) digits = null;
          else {
            const d = Math.floor(_);
            if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
            digits = d;
          }
          if (context === null) contextStream = new PathString(digits);
          return path2;
        };
        return path2.projection(projection2).digits(digits).context(context);
      }
      function d3_geo_transform(methods) {
        return {
          stream: d3_geo_transformer(methods)
        };
      }
      function d3_geo_transformer(methods) {
        return function(stream) {
          var s2 = new TransformStream();
          for (var key in methods) s2[key] = methods[key];
          s2.stream = stream;
          return s2;
        };
      }
      function TransformStream() {
      }
      TransformStream.prototype = {
        constructor: TransformStream,
        point: function(x2, y2) {
          this.stream.point(x2, y2);
        },
        sphere: function() {
          this.stream.sphere();
        },
        lineStart: function() {
          this.stream.lineStart();
        },
        lineEnd: function() {
          this.stream.lineEnd();
        },
        polygonStart: function() {
          this.stream.polygonStart();
        },
        polygonEnd: function() {
          this.stream.polygonEnd();
        }
      };
      function fit(projection2, fitBounds, object2) {
        var clip2 = projection2.clipExtent && projection2.clipExtent();
        projection2.scale(150).translate([0, 0]);
        if (clip2 != null) projection2.clipExtent(null);
        geoStream(object2, projection2.stream(boundsStream));
        fitBounds(boundsStream.result());
        if (clip2 != null) projection2.clipExtent(clip2);
        return projection2;
      }
      function fitExtent(projection2, extent2, object2) {
        return fit(projection2, function(b) {
          var w = extent2[1][0] - extent2[0][0], h = extent2[1][1] - extent2[0][1], k2 = Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])), x2 = +extent2[0][0] + (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = +extent2[0][1] + (h - k2 * (b[1][1] + b[0][1])) / 2;
          projection2.scale(150 * k2).translate([x2, y2]);
        }, object2);
      }
      function fitSize(projection2, size, object2) {
        return fitExtent(projection2, [[0, 0], size], object2);
      }
      function fitWidth(projection2, width, object2) {
        return fit(projection2, function(b) {
          var w = +width, k2 = w / (b[1][0] - b[0][0]), x2 = (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = -k2 * b[0][1];
          projection2.scale(150 * k2).translate([x2, y2]);
        }, object2);
      }
      function fitHeight(projection2, height, object2) {
        return fit(projection2, function(b) {
          var h = +height, k2 = h / (b[1][1] - b[0][1]), x2 = -k2 * b[0][0], y2 = (h - k2 * (b[1][1] + b[0][1])) / 2;
          projection2.scale(150 * k2).translate([x2, y2]);
        }, object2);
      }
      var maxDepth = 16, cosMinDistance = d3_geo_cos(30 * d3_geo_radians);
      function resample(project2, delta2) {
        return +delta2 ? resample$1(project2, delta2) : resampleNone(project2);
      }
      function resampleNone(project2) {
        return d3_geo_transformer({
          point: function(x2, y2) {
            x2 = project2(x2, y2);
            this.stream.point(x2[0], x2[1]);
          }
        });
      }
      function resample$1(project2, delta2) {
        function resampleLineTo(x02, y02, lambda02, a0, b0, c0, x12, y12, lambda12, a1, b1, c1, depth, stream) {
          var dx = x12 - x02, dy = y12 - y02, d2 = dx * dx + dy * dy;
          if (d2 > 4 * delta2 && depth--) {
            var a2 = a0 + a1, b = b0 + b1, c2 = c0 + c1, m = d3_geo_sqrt(a2 * a2 + b * b + c2 * c2), phi2 = d3_geo_asin(c2 /= m), lambda22 = d3_geo_abs(d3_geo_abs(c2) - 1) < d3_geo_epsilon || d3_geo_abs(lambda02 - lambda12) < d3_geo_epsilon ? (lambda02 + lambda12) / 2 : d3_geo_atan2(b, a2), p = project2(lambda22, phi2), x2 = p[0], y2 = p[1], dx2 = x2 - x02, dy2 = y2 - y02, dz = dy * dx2 - dx * dy2;
            if (dz * dz / d2 > delta2 || d3_geo_abs((dx * dx2 + dy * dy2) / d2 - 0.5) > 0.3 || a0 * a1 + b0 * b1 + c0 * c1 < cosMinDistance) {
              resampleLineTo(x02, y02, lambda02, a0, b0, c0, x2, y2, lambda22, a2 /= m, b /= m, c2, depth, stream);
              stream.point(x2, y2);
              resampleLineTo(x2, y2, lambda22, a2, b, c2, x12, y12, lambda12, a1, b1, c1, depth, stream);
            }
          }
        }
        return function(stream) {
          var lambda002, x002, y002, a00, b00, c00, lambda02, x02, y02, a0, b0, c0;
          var resampleStream = {
            point: point2,
            lineStart,
            lineEnd,
            polygonStart: function() {
              stream.polygonStart();
              resampleStream.lineStart = ringStart;
            },
            polygonEnd: function() {
              stream.polygonEnd();
              resampleStream.lineStart = lineStart;
            }
          };
          function point2(x2, y2) {
            x2 = project2(x2, y2);
            stream.point(x2[0], x2[1]);
          }
          function lineStart() {
            x02 = NaN;
            resampleStream.point = linePoint2;
            stream.lineStart();
          }
          function linePoint2(lambda, phi) {
            var c2 = cartesian([lambda, phi]), p = project2(lambda, phi);
            resampleLineTo(x02, y02, lambda02, a0, b0, c0, x02 = p[0], y02 = p[1], lambda02 = lambda, a0 = c2[0], b0 = c2[1], c0 = c2[2], maxDepth, stream);
            stream.point(x02, y02);
          }
          function lineEnd() {
            resampleStream.point = point2;
            stream.lineEnd();
          }
          function ringStart() {
            lineStart();
            resampleStream.point = ringPoint;
            resampleStream.lineEnd = ringEnd;
          }
          function ringPoint(lambda, phi) {
            linePoint2(lambda002 = lambda, phi), x002 = x02, y002 = y02, a00 = a0, b00 = b0, c00 = c0;
            resampleStream.point = linePoint2;
          }
          function ringEnd() {
            resampleLineTo(x02, y02, lambda02, a0, b0, c0, x002, y002, lambda002, a00, b00, c00, maxDepth, stream);
            resampleStream.lineEnd = lineEnd;
            lineEnd();
          }
          return resampleStream;
        };
      }
      var transformRadians = d3_geo_transformer({
        point: function(x2, y2) {
          this.stream.point(x2 * d3_geo_radians, y2 * d3_geo_radians);
        }
      });
      function transformRotate(rotate) {
        return d3_geo_transformer({
          point: function(x2, y2) {
            var r = rotate(x2, y2);
            return this.stream.point(r[0], r[1]);
          }
        });
      }
      function scaleTranslate(k2, dx, dy, sx, sy) {
        function transform(x2, y2) {
          x2 *= sx;
          y2 *= sy;
          return [dx + k2 * x2, dy - k2 * y2];
        }
        transform.invert = function(x2, y2) {
          return [(x2 - dx) / k2 * sx, (dy - y2) / k2 * sy];
        };
        return transform;
      }
      function scaleTranslateRotate(k2, dx, dy, sx, sy, alpha) {
        if (!alpha) return scaleTranslate(k2, dx, dy, sx, sy);
        var cosAlpha = d3_geo_cos(alpha), sinAlpha = d3_geo_sin(alpha), a2 = cosAlpha * k2, b = sinAlpha * k2, ai = cosAlpha / k2, bi = sinAlpha / k2, ci = (sinAlpha * dy - cosAlpha * dx) / k2, fi = (sinAlpha * dx + cosAlpha * dy) / k2;
        function transform(x2, y2) {
          x2 *= sx;
          y2 *= sy;
          return [a2 * x2 - b * y2 + dx, dy - b * x2 - a2 * y2];
        }
        transform.invert = function(x2, y2) {
          return [sx * (ai * x2 - bi * y2 + ci), sy * (fi - bi * x2 - ai * y2)];
        };
        return transform;
      }
      function d3_geo_projection(project2) {
        return projectionMutator(function() {
          return project2;
        })();
      }
      function projectionMutator(projectAt) {
        var project2, k2 = 150, x2 = 480, y2 = 250, lambda = 0, phi = 0, deltaLambda = 0, deltaPhi = 0, deltaGamma = 0, rotate, alpha = 0, sx = 1, sy = 1, theta = null, preclip = clipAntimeridian, x02 = null, y02, x12, y12, postclip = d3_geo_identity$1, delta2 = 0.5, projectResample, projectTransform, projectRotateTransform, cache, cacheStream;
        function projection2(point2) {
          return projectRotateTransform(point2[0] * d3_geo_radians, point2[1] * d3_geo_radians);
        }
        function invert(point2) {
          point2 = projectRotateTransform.invert(point2[0], point2[1]);
          return point2 && [point2[0] * d3_geo_degrees, point2[1] * d3_geo_degrees];
        }
        projection2.stream = function(stream) {
          return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));
        };
        projection2.preclip = function(_) {
          return arguments.length ? (preclip = _, theta = void 0, reset()) : preclip;
        };
        projection2.postclip = function(_) {
          return arguments.length ? (postclip = _, x02 = y02 = x12 = y12 = null, reset()) : postclip;
        };
        projection2.clipAngle = function(_) {
          return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * d3_geo_radians) : (theta = null, clipAntimeridian), reset()) : theta * d3_geo_degrees;
        };
        projection2.clipExtent = function(_) {
          return arguments.length ? (postclip = _ == null ? (x02 = y02 = x12 = y12 = null, d3_geo_identity$1) : clipRectangle(x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reset()) : x02 == null ? null : [[x02, y02], [x12, y12]];
        };
        projection2.scale = function(_) {
          return arguments.length ? (k2 = +_, recenter()) : k2;
        };
        projection2.translate = function(_) {
          return arguments.length ? (x2 = +_[0], y2 = +_[1], recenter()) : [x2, y2];
        };
        projection2.center = function(_) {
          return arguments.length ? (lambda = _[0] % 360 * d3_geo_radians, phi = _[1] % 360 * d3_geo_radians, recenter()) : [lambda * d3_geo_degrees, phi * d3_geo_degrees];
        };
        projection2.rotate = function(_) {
          return arguments.length ? (deltaLambda = _[0] % 360 * d3_geo_radians, deltaPhi = _[1] % 360 * d3_geo_radians, deltaGamma = _.length > 2 ? _[2] % 360 * d3_geo_radians : 0, recenter()) : [deltaLambda * d3_geo_degrees, deltaPhi * d3_geo_degrees, deltaGamma * d3_geo_degrees];
        };
        projection2.angle = function(_) {
          return arguments.length ? (alpha = _ % 360 * d3_geo_radians, recenter()) : alpha * d3_geo_degrees;
        };
        projection2.reflectX = function(_) {
          return arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0;
        };
        projection2.reflectY = function(_) {
          return arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0;
        };
        projection2.precision = function(_) {
          return arguments.length ? (projectResample = resample(projectTransform, delta2 = _ * _), reset()) : d3_geo_sqrt(delta2);
        };
        projection2.fitExtent = function(extent2, object2) {
          return fitExtent(projection2, extent2, object2);
        };
        projection2.fitSize = function(size, object2) {
          return fitSize(projection2, size, object2);
        };
        projection2.fitWidth = function(width, object2) {
          return fitWidth(projection2, width, object2);
        };
        projection2.fitHeight = function(height, object2) {
          return fitHeight(projection2, height, object2);
        };
        function recenter() {
          var center2 = scaleTranslateRotate(k2, 0, 0, sx, sy, alpha).apply(null, project2(lambda, phi)), transform = scaleTranslateRotate(k2, x2 - center2[0], y2 - center2[1], sx, sy, alpha);
          rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma);
          projectTransform = compose(project2, transform);
          projectRotateTransform = compose(rotate, projectTransform);
          projectResample = resample(projectTransform, delta2);
          return reset();
        }
        function reset() {
          cache = cacheStream = null;
          return projection2;
        }
        return function() {
          project2 = projectAt.apply(this, arguments);
          projection2.invert = project2.invert && invert;
          return recenter();
        };
      }
      function conicProjection(projectAt) {
        var phi02 = 0, phi12 = d3_geo_pi / 3, m = projectionMutator(projectAt), p = m(phi02, phi12);
        p.parallels = function(_) {
          return arguments.length ? m(phi02 = _[0] * d3_geo_radians, phi12 = _[1] * d3_geo_radians) : [phi02 * d3_geo_degrees, phi12 * d3_geo_degrees];
        };
        return p;
      }
      function cylindricalEqualAreaRaw(phi02) {
        var cosPhi02 = d3_geo_cos(phi02);
        function forward(lambda, phi) {
          return [lambda * cosPhi02, d3_geo_sin(phi) / cosPhi02];
        }
        forward.invert = function(x2, y2) {
          return [x2 / cosPhi02, d3_geo_asin(y2 * cosPhi02)];
        };
        return forward;
      }
      function conicEqualAreaRaw(y02, y12) {
        var sy0 = d3_geo_sin(y02), n = (sy0 + d3_geo_sin(y12)) / 2;
        if (d3_geo_abs(n) < d3_geo_epsilon) return cylindricalEqualAreaRaw(y02);
        var c2 = 1 + sy0 * (2 * n - sy0), r0 = d3_geo_sqrt(c2) / n;
        function project2(x2, y2) {
          var r = d3_geo_sqrt(c2 - 2 * n * d3_geo_sin(y2)) / n;
          return [r * d3_geo_sin(x2 *= n), r0 - r * d3_geo_cos(x2)];
        }
        project2.invert = function(x2, y2) {
          var r0y = r0 - y2, l = d3_geo_atan2(x2, d3_geo_abs(r0y)) * d3_geo_sign(r0y);
          if (r0y * n < 0)
            l -= d3_geo_pi * d3_geo_sign(x2) * d3_geo_sign(r0y);
          return [l / n, d3_geo_asin((c2 - (x2 * x2 + r0y * r0y) * n * n) / (2 * n))];
        };
        return project2;
      }
      function conicEqualArea() {
        return conicProjection(conicEqualAreaRaw).scale(155.424).center([0, 33.6442]);
      }
      function albers() {
        return conicEqualArea().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-0.6, 38.7]);
      }
      function multiplex(streams) {
        var n = streams.length;
        return {
          point: function(x2, y2) {
            var i = -1;
            while (++i < n) streams[i].point(x2, y2);
          },
          sphere: function() {
            var i = -1;
            while (++i < n) streams[i].sphere();
          },
          lineStart: function() {
            var i = -1;
            while (++i < n) streams[i].lineStart();
          },
          lineEnd: function() {
            var i = -1;
            while (++i < n) streams[i].lineEnd();
          },
          polygonStart: function() {
            var i = -1;
            while (++i < n) streams[i].polygonStart();
          },
          polygonEnd: function() {
            var i = -1;
            while (++i < n) streams[i].polygonEnd();
          }
        };
      }
      function albersUsa() {
        var cache, cacheStream, lower48 = albers(), lower48Point, alaska = conicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), alaskaPoint, hawaii = conicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), hawaiiPoint, point2, pointStream = { point: function(x2, y2) {
          point2 = [x2, y2];
        } };
        function albersUsa2(coordinates2) {
          var x2 = coordinates2[0], y2 = coordinates2[1];
          return point2 = null, (lower48Point.point(x2, y2), point2) || (alaskaPoint.point(x2, y2), point2) || (hawaiiPoint.point(x2, y2), point2);
        }
        albersUsa2.invert = function(coordinates2) {
          var k2 = lower48.scale(), t = lower48.translate(), x2 = (coordinates2[0] - t[0]) / k2, y2 = (coordinates2[1] - t[1]) / k2;
          return (y2 >= 0.12 && y2 < 0.234 && x2 >= -0.425 && x2 < -0.214 ? alaska : y2 >= 0.166 && y2 < 0.234 && x2 >= -0.214 && x2 < -0.115 ? hawaii : lower48).invert(coordinates2);
        };
        albersUsa2.stream = function(stream) {
          return cache && cacheStream === stream ? cache : cache = multiplex([lower48.stream(cacheStream = stream), alaska.stream(stream), hawaii.stream(stream)]);
        };
        albersUsa2.precision = function(_) {
          if (!arguments.length) return lower48.precision();
          lower48.precision(_), alaska.precision(_), hawaii.precision(_);
          return reset();
        };
        albersUsa2.scale = function(_) {
          if (!arguments.length) return lower48.scale();
          lower48.scale(_), alaska.scale(_ * 0.35), hawaii.scale(_);
          return albersUsa2.translate(lower48.translate());
        };
        albersUsa2.translate = function(_) {
          if (!arguments.length) return lower48.translate();
          var k2 = lower48.scale(), x2 = +_[0], y2 = +_[1];
          lower48Point = lower48.translate(_).clipExtent([[x2 - 0.455 * k2, y2 - 0.238 * k2], [x2 + 0.455 * k2, y2 + 0.238 * k2]]).stream(pointStream);
          alaskaPoint = alaska.translate([x2 - 0.307 * k2, y2 + 0.201 * k2]).clipExtent([[x2 - 0.425 * k2 + d3_geo_epsilon, y2 + 0.12 * k2 + d3_geo_epsilon], [x2 - 0.214 * k2 - d3_geo_epsilon, y2 + 0.234 * k2 - d3_geo_epsilon]]).stream(pointStream);
          hawaiiPoint = hawaii.translate([x2 - 0.205 * k2, y2 + 0.212 * k2]).clipExtent([[x2 - 0.214 * k2 + d3_geo_epsilon, y2 + 0.166 * k2 + d3_geo_epsilon], [x2 - 0.115 * k2 - d3_geo_epsilon, y2 + 0.234 * k2 - d3_geo_epsilon]]).stream(pointStream);
          return reset();
        };
        albersUsa2.fitExtent = function(extent2, object2) {
          return fitExtent(albersUsa2, extent2, object2);
        };
        albersUsa2.fitSize = function(size, object2) {
          return fitSize(albersUsa2, size, object2);
        };
        albersUsa2.fitWidth = function(width, object2) {
          return fitWidth(albersUsa2, width, object2);
        };
        albersUsa2.fitHeight = function(height, object2) {
          return fitHeight(albersUsa2, height, object2);
        };
        function reset() {
          cache = cacheStream = null;
          return albersUsa2;
        }
        return albersUsa2.scale(1070);
      }
      function azimuthalRaw(scale2) {
        return function(x2, y2) {
          var cx = d3_geo_cos(x2), cy = d3_geo_cos(y2), k2 = scale2(cx * cy);
          if (k2 === Infinity) return [2, 0];
          return [
            k2 * cy * d3_geo_sin(x2),
            k2 * d3_geo_sin(y2)
          ];
        };
      }
      function azimuthalInvert(angle2) {
        return function(x2, y2) {
          var z = d3_geo_sqrt(x2 * x2 + y2 * y2), c2 = angle2(z), sc = d3_geo_sin(c2), cc = d3_geo_cos(c2);
          return [
            d3_geo_atan2(x2 * sc, z * cc),
            d3_geo_asin(z && y2 * sc / z)
          ];
        };
      }
      var azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
        return d3_geo_sqrt(2 / (1 + cxcy));
      });
      azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z) {
        return 2 * d3_geo_asin(z / 2);
      });
      function azimuthalEqualArea() {
        return d3_geo_projection(azimuthalEqualAreaRaw).scale(124.75).clipAngle(180 - 1e-3);
      }
      var azimuthalEquidistantRaw = azimuthalRaw(function(c2) {
        return (c2 = d3_geo_acos(c2)) && c2 / d3_geo_sin(c2);
      });
      azimuthalEquidistantRaw.invert = azimuthalInvert(function(z) {
        return z;
      });
      function azimuthalEquidistant() {
        return d3_geo_projection(azimuthalEquidistantRaw).scale(79.4188).clipAngle(180 - 1e-3);
      }
      function mercatorRaw(lambda, phi) {
        return [lambda, d3_geo_log(tan((d3_geo_halfPi + phi) / 2))];
      }
      mercatorRaw.invert = function(x2, y2) {
        return [x2, 2 * atan(exp(y2)) - d3_geo_halfPi];
      };
      function mercator() {
        return mercatorProjection(mercatorRaw).scale(961 / d3_geo_tau);
      }
      function mercatorProjection(project2) {
        var m = d3_geo_projection(project2), center2 = m.center, scale2 = m.scale, translate = m.translate, clipExtent = m.clipExtent, x02 = null, y02, x12, y12;
        m.scale = function(_) {
          return arguments.length ? (scale2(_), reclip()) : scale2();
        };
        m.translate = function(_) {
          return arguments.length ? (translate(_), reclip()) : translate();
        };
        m.center = function(_) {
          return arguments.length ? (center2(_), reclip()) : center2();
        };
        m.clipExtent = function(_) {
          return arguments.length ? (_ == null ? x02 = y02 = x12 = y12 = null : (x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reclip()) : x02 == null ? null : [[x02, y02], [x12, y12]];
        };
        function reclip() {
          var k2 = d3_geo_pi * scale2(), t = m(rotation(m.rotate()).invert([0, 0]));
          return clipExtent(x02 == null ? [[t[0] - k2, t[1] - k2], [t[0] + k2, t[1] + k2]] : project2 === mercatorRaw ? [[Math.max(t[0] - k2, x02), y02], [Math.min(t[0] + k2, x12), y12]] : [[x02, Math.max(t[1] - k2, y02)], [x12, Math.min(t[1] + k2, y12)]]);
        }
        return reclip();
      }
      function tany(y2) {
        return tan((d3_geo_halfPi + y2) / 2);
      }
      function conicConformalRaw(y02, y12) {
        var cy0 = d3_geo_cos(y02), n = y02 === y12 ? d3_geo_sin(y02) : d3_geo_log(cy0 / d3_geo_cos(y12)) / d3_geo_log(tany(y12) / tany(y02)), f = cy0 * d3_geo_pow(tany(y02), n) / n;
        if (!n) return mercatorRaw;
        function project2(x2, y2) {
          if (f > 0) {
            if (y2 < -d3_geo_halfPi + d3_geo_epsilon) y2 = -d3_geo_halfPi + d3_geo_epsilon;
          } else {
            if (y2 > d3_geo_halfPi - d3_geo_epsilon) y2 = d3_geo_halfPi - d3_geo_epsilon;
          }
          var r = f / d3_geo_pow(tany(y2), n);
          return [r * d3_geo_sin(n * x2), f - r * d3_geo_cos(n * x2)];
        }
        project2.invert = function(x2, y2) {
          var fy = f - y2, r = d3_geo_sign(n) * d3_geo_sqrt(x2 * x2 + fy * fy), l = d3_geo_atan2(x2, d3_geo_abs(fy)) * d3_geo_sign(fy);
          if (fy * n < 0)
            l -= d3_geo_pi * d3_geo_sign(x2) * d3_geo_sign(fy);
          return [l / n, 2 * atan(d3_geo_pow(f / r, 1 / n)) - d3_geo_halfPi];
        };
        return project2;
      }
      function conicConformal() {
        return conicProjection(conicConformalRaw).scale(109.5).parallels([30, 30]);
      }
      function equirectangularRaw(lambda, phi) {
        return [lambda, phi];
      }
      equirectangularRaw.invert = equirectangularRaw;
      function equirectangular() {
        return d3_geo_projection(equirectangularRaw).scale(152.63);
      }
      function conicEquidistantRaw(y02, y12) {
        var cy0 = d3_geo_cos(y02), n = y02 === y12 ? d3_geo_sin(y02) : (cy0 - d3_geo_cos(y12)) / (y12 - y02), g = cy0 / n + y02;
        if (d3_geo_abs(n) < d3_geo_epsilon) return equirectangularRaw;
        function project2(x2, y2) {
          var gy = g - y2, nx = n * x2;
          return [gy * d3_geo_sin(nx), g - gy * d3_geo_cos(nx)];
        }
        project2.invert = function(x2, y2) {
          var gy = g - y2, l = d3_geo_atan2(x2, d3_geo_abs(gy)) * d3_geo_sign(gy);
          if (gy * n < 0)
            l -= d3_geo_pi * d3_geo_sign(x2) * d3_geo_sign(gy);
          return [l / n, g - d3_geo_sign(n) * d3_geo_sqrt(x2 * x2 + gy * gy)];
        };
        return project2;
      }
      function conicEquidistant() {
        return conicProjection(conicEquidistantRaw).scale(131.154).center([0, 13.9389]);
      }
      var A1 = 1.340264, A2 = -0.081106, A3 = 893e-6, A4 = 3796e-6, M = d3_geo_sqrt(3) / 2, iterations = 12;
      function equalEarthRaw(lambda, phi) {
        var l = d3_geo_asin(M * d3_geo_sin(phi)), l2 = l * l, l6 = l2 * l2 * l2;
        return [
          lambda * d3_geo_cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))),
          l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))
        ];
      }
      equalEarthRaw.invert = function(x2, y2) {
        var l = y2, l2 = l * l, l6 = l2 * l2 * l2;
        for (var i = 0, delta, fy, fpy; i < iterations; ++i) {
          fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y2;
          fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);
          l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2;
          if (d3_geo_abs(delta) < d3_geo_epsilon2) break;
        }
        return [
          M * x2 * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / d3_geo_cos(l),
          d3_geo_asin(d3_geo_sin(l) / M)
        ];
      };
      function equalEarth() {
        return d3_geo_projection(equalEarthRaw).scale(177.158);
      }
      function gnomonicRaw(x2, y2) {
        var cy = d3_geo_cos(y2), k2 = d3_geo_cos(x2) * cy;
        return [cy * d3_geo_sin(x2) / k2, d3_geo_sin(y2) / k2];
      }
      gnomonicRaw.invert = azimuthalInvert(atan);
      function gnomonic() {
        return d3_geo_projection(gnomonicRaw).scale(144.049).clipAngle(60);
      }
      function d3_geo_identity() {
        var k2 = 1, tx = 0, ty = 0, sx = 1, sy = 1, alpha = 0, ca, sa, x02 = null, y02, x12, y12, kx2 = 1, ky2 = 1, transform = d3_geo_transformer({
          point: function(x2, y2) {
            var p = projection2([x2, y2]);
            this.stream.point(p[0], p[1]);
          }
        }), postclip = d3_geo_identity$1, cache, cacheStream;
        function reset() {
          kx2 = k2 * sx;
          ky2 = k2 * sy;
          cache = cacheStream = null;
          return projection2;
        }
        function projection2(p) {
          var x2 = p[0] * kx2, y2 = p[1] * ky2;
          if (alpha) {
            var t = y2 * ca - x2 * sa;
            x2 = x2 * ca + y2 * sa;
            y2 = t;
          }
          return [x2 + tx, y2 + ty];
        }
        projection2.invert = function(p) {
          var x2 = p[0] - tx, y2 = p[1] - ty;
          if (alpha) {
            var t = y2 * ca + x2 * sa;
            x2 = x2 * ca - y2 * sa;
            y2 = t;
          }
          return [x2 / kx2, y2 / ky2];
        };
        projection2.stream = function(stream) {
          return cache && cacheStream === stream ? cache : cache = transform(postclip(cacheStream = stream));
        };
        projection2.postclip = function(_) {
          return arguments.length ? (postclip = _, x02 = y02 = x12 = y12 = null, reset()) : postclip;
        };
        projection2.clipExtent = function(_) {
          return arguments.length ? (postclip = _ == null ? (x02 = y02 = x12 = y12 = null, d3_geo_identity$1) : clipRectangle(x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reset()) : x02 == null ? null : [[x02, y02], [x12, y12]];
        };
        projection2.scale = function(_) {
          return arguments.length ? (k2 = +_, reset()) : k2;
        };
        projection2.translate = function(_) {
          return arguments.length ? (tx = +_[0], ty = +_[1], reset()) : [tx, ty];
        };
        projection2.angle = function(_) {
          return arguments.length ? (alpha = _ % 360 * d3_geo_radians, sa = d3_geo_sin(alpha), ca = d3_geo_cos(alpha), reset()) : alpha * d3_geo_degrees;
        };
        projection2.reflectX = function(_) {
          return arguments.length ? (sx = _ ? -1 : 1, reset()) : sx < 0;
        };
        projection2.reflectY = function(_) {
          return arguments.length ? (sy = _ ? -1 : 1, reset()) : sy < 0;
        };
        projection2.fitExtent = function(extent2, object2) {
          return fitExtent(projection2, extent2, object2);
        };
        projection2.fitSize = function(size, object2) {
          return fitSize(projection2, size, object2);
        };
        projection2.fitWidth = function(width, object2) {
          return fitWidth(projection2, width, object2);
        };
        projection2.fitHeight = function(height, object2) {
          return fitHeight(projection2, height, object2);
        };
        return projection2;
      }
      function naturalEarth1Raw(lambda, phi) {
        var phi2 = phi * phi, phi4 = phi2 * phi2;
        return [
          lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (3971e-6 * phi2 - 1529e-6 * phi4))),
          phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4)))
        ];
      }
      naturalEarth1Raw.invert = function(x2, y2) {
        var phi = y2, i = 25, delta;
        do {
          var phi2 = phi * phi, phi4 = phi2 * phi2;
          phi -= delta = (phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4))) - y2) / (1.007226 + phi2 * (0.015085 * 3 + phi4 * (-0.044475 * 7 + 0.028874 * 9 * phi2 - 5916e-6 * 11 * phi4)));
        } while (d3_geo_abs(delta) > d3_geo_epsilon && --i > 0);
        return [
          x2 / (0.8707 + (phi2 = phi * phi) * (-0.131979 + phi2 * (-0.013791 + phi2 * phi2 * phi2 * (3971e-6 - 1529e-6 * phi2)))),
          phi
        ];
      };
      function naturalEarth1() {
        return d3_geo_projection(naturalEarth1Raw).scale(175.295);
      }
      function orthographicRaw(x2, y2) {
        return [d3_geo_cos(y2) * d3_geo_sin(x2), d3_geo_sin(y2)];
      }
      orthographicRaw.invert = azimuthalInvert(d3_geo_asin);
      function orthographic() {
        return d3_geo_projection(orthographicRaw).scale(249.5).clipAngle(90 + d3_geo_epsilon);
      }
      function stereographicRaw(x2, y2) {
        var cy = d3_geo_cos(y2), k2 = 1 + d3_geo_cos(x2) * cy;
        return [cy * d3_geo_sin(x2) / k2, d3_geo_sin(y2) / k2];
      }
      stereographicRaw.invert = azimuthalInvert(function(z) {
        return 2 * atan(z);
      });
      function stereographic() {
        return d3_geo_projection(stereographicRaw).scale(250).clipAngle(142);
      }
      function transverseMercatorRaw(lambda, phi) {
        return [d3_geo_log(tan((d3_geo_halfPi + phi) / 2)), -lambda];
      }
      transverseMercatorRaw.invert = function(x2, y2) {
        return [-y2, 2 * atan(exp(x2)) - d3_geo_halfPi];
      };
      function transverseMercator() {
        var m = mercatorProjection(transverseMercatorRaw), center2 = m.center, rotate = m.rotate;
        m.center = function(_) {
          return arguments.length ? center2([-_[1], _[0]]) : (_ = center2(), [_[1], -_[0]]);
        };
        m.rotate = function(_) {
          return arguments.length ? rotate([_[0], _[1], _.length > 2 ? _[2] + 90 : 90]) : (_ = rotate(), [_[0], _[1], _[2] - 90]);
        };
        return rotate([0, 0, 90]).scale(159.155);
      }
      ;
      const projection_pi = Math.PI;
      const projection_tau = 2 * projection_pi;
      const defaultAspectRatio = 0.618;
      function createProjection({
        projection: projection2,
        inset: globalInset = 0,
        insetTop = globalInset,
        insetRight = globalInset,
        insetBottom = globalInset,
        insetLeft = globalInset
      } = {}, dimensions) {
        if (projection2 == null) return;
        if (typeof projection2.stream === "function") return projection2;
        let options;
        let domain;
        let clip2 = "frame";
        if (options_isObject(projection2)) {
          let inset;
          ({
            type: projection2,
            domain,
            inset,
            insetTop = inset !== void 0 ? inset : insetTop,
            insetRight = inset !== void 0 ? inset : insetRight,
            insetBottom = inset !== void 0 ? inset : insetBottom,
            insetLeft = inset !== void 0 ? inset : insetLeft,
            clip: clip2 = clip2,
            ...options
          } = projection2);
          if (projection2 == null) return;
        }
        if (typeof projection2 !== "function") ({ type: projection2 } = namedProjection(projection2));
        const { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
        const dx = width - marginLeft - marginRight - insetLeft - insetRight;
        const dy = height - marginTop - marginBottom - insetTop - insetBottom;
        projection2 = projection2?.({ width: dx, height: dy, clip: clip2, ...options });
        if (projection2 == null) return;
        clip2 = maybePostClip(clip2, marginLeft, marginTop, width - marginRight, height - marginBottom);
        let tx = marginLeft + insetLeft;
        let ty = marginTop + insetTop;
        let transform;
        if (domain != null) {
          const [[x02, y02], [x12, y12]] = d3_geo_index(projection2).bounds(domain);
          const k2 = Math.min(dx / (x12 - x02), dy / (y12 - y02));
          if (k2 > 0) {
            tx -= (k2 * (x02 + x12) - dx) / 2;
            ty -= (k2 * (y02 + y12) - dy) / 2;
            transform = d3_geo_transform({
              point(x2, y2) {
                this.stream.point(x2 * k2 + tx, y2 * k2 + ty);
              }
            });
          } else {
            warnings_warn(`Warning: the projection could not be fit to the specified domain; using the default scale.`);
          }
        }
        transform ??= tx === 0 && ty === 0 ? projection_identity() : d3_geo_transform({
          point(x2, y2) {
            this.stream.point(x2 + tx, y2 + ty);
          }
        });
        return { stream: (s2) => projection2.stream(transform.stream(clip2(s2))) };
      }
      function namedProjection(projection2) {
        switch (`${projection2}`.toLowerCase()) {
          case "albers-usa":
            return scaleProjection(albersUsa, 0.7463, 0.4673);
          case "albers":
            return projection_conicProjection(albers, 0.7463, 0.4673);
          case "azimuthal-equal-area":
            return scaleProjection(azimuthalEqualArea, 4, 4);
          case "azimuthal-equidistant":
            return scaleProjection(azimuthalEquidistant, projection_tau, projection_tau);
          case "conic-conformal":
            return projection_conicProjection(conicConformal, projection_tau, projection_tau);
          case "conic-equal-area":
            return projection_conicProjection(conicEqualArea, 6.1702, 2.9781);
          case "conic-equidistant":
            return projection_conicProjection(conicEquidistant, 7.312, 3.6282);
          case "equal-earth":
            return scaleProjection(equalEarth, 5.4133, 2.6347);
          case "equirectangular":
            return scaleProjection(equirectangular, projection_tau, projection_pi);
          case "gnomonic":
            return scaleProjection(gnomonic, 3.4641, 3.4641);
          case "identity":
            return { type: projection_identity };
          case "reflect-y":
            return { type: reflectY };
          case "mercator":
            return scaleProjection(mercator, projection_tau, projection_tau);
          case "orthographic":
            return scaleProjection(orthographic, 2, 2);
          case "stereographic":
            return scaleProjection(stereographic, 2, 2);
          case "transverse-mercator":
            return scaleProjection(transverseMercator, projection_tau, projection_tau);
          default:
            throw new Error(`unknown projection type: ${projection2}`);
        }
      }
      function maybePostClip(clip2, x12, y12, x2, y2) {
        if (clip2 === false || clip2 == null || typeof clip2 === "number") return (s2) => s2;
        if (clip2 === true) clip2 = "frame";
        switch (`${clip2}`.toLowerCase()) {
          case "frame":
            return clipRectangle(x12, y12, x2, y2);
          default:
            throw new Error(`unknown projection clip type: ${clip2}`);
        }
      }
      function scaleProjection(createProjection2, kx2, ky2) {
        return {
          type: ({ width, height, rotate, precision = 0.15, clip: clip2 }) => {
            const projection2 = createProjection2();
            if (precision != null) projection2.precision?.(precision);
            if (rotate != null) projection2.rotate?.(rotate);
            if (typeof clip2 === "number") projection2.clipAngle?.(clip2);
            if (width != null) {
              projection2.scale(Math.min(width / kx2, height / ky2));
              projection2.translate([width / 2, height / 2]);
            }
            return projection2;
          },
          aspectRatio: ky2 / kx2
        };
      }
      function projection_conicProjection(createProjection2, kx2, ky2) {
        const { type, aspectRatio } = scaleProjection(createProjection2, kx2, ky2);
        return {
          type: (options) => {
            const { parallels, domain, width, height } = options;
            const projection2 = type(options);
            if (parallels != null) {
              projection2.parallels(parallels);
              if (domain === void 0 && width != null) {
                projection2.fitSize([width, height], { type: "Sphere" });
              }
            }
            return projection2;
          },
          aspectRatio
        };
      }
      const projection_identity = options_constant({ stream: (stream) => stream });
      const reflectY = options_constant(
        d3_geo_transform({
          point(x2, y2) {
            this.stream.point(x2, -y2);
          }
        })
      );
      function project(cx, cy, values2, projection2) {
        const x2 = values2[cx];
        const y2 = values2[cy];
        const n = x2.length;
        const X = values2[cx] = new Float64Array(n).fill(NaN);
        const Y = values2[cy] = new Float64Array(n).fill(NaN);
        let i;
        const stream = projection2.stream({
          point(x3, y3) {
            X[i] = x3;
            Y[i] = y3;
          }
        });
        for (i = 0; i < n; ++i) {
          stream.point(x2[i], y2[i]);
        }
      }
      function hasProjection({ projection: projection2 } = {}) {
        if (projection2 == null) return false;
        if (typeof projection2.stream === "function") return true;
        if (options_isObject(projection2)) projection2 = projection2.type;
        return projection2 != null;
      }
      function projectionAspectRatio(projection2) {
        if (typeof projection2?.stream === "function") return defaultAspectRatio;
        if (options_isObject(projection2)) {
          let domain, options;
          ({ domain, type: projection2, ...options } = projection2);
          if (domain != null && projection2 != null) {
            const type = typeof projection2 === "string" ? namedProjection(projection2).type : projection2;
            const [[x02, y02], [x12, y12]] = d3_geo_index(type({ ...options, width: 100, height: 100 })).bounds(domain);
            const r = (y12 - y02) / (x12 - x02);
            return r && isFinite(r) ? r < 0.2 ? 0.2 : r > 5 ? 5 : r : defaultAspectRatio;
          }
        }
        if (projection2 == null) return;
        if (typeof projection2 !== "function") {
          const { aspectRatio } = namedProjection(projection2);
          if (aspectRatio) return aspectRatio;
        }
        return defaultAspectRatio;
      }
      function applyPosition(channels, scales, { projection: projection2 }) {
        const { x: x2, y: y2 } = channels;
        let position2 = {};
        if (x2) position2.x = x2;
        if (y2) position2.y = y2;
        position2 = valueObject(position2, scales);
        if (projection2 && x2?.scale === "x" && y2?.scale === "y") project("x", "y", position2, projection2);
        if (x2) position2.x = coerceNumbers(position2.x);
        if (y2) position2.y = coerceNumbers(position2.y);
        return position2;
      }
      function getGeometryChannels(channel) {
        const X = [];
        const Y = [];
        const x2 = { scale: "x", value: X };
        const y2 = { scale: "y", value: Y };
        const sink = {
          point(x3, y3) {
            X.push(x3);
            Y.push(y3);
          },
          lineStart() {
          },
          lineEnd() {
          },
          polygonStart() {
          },
          polygonEnd() {
          },
          sphere() {
          }
        };
        for (const object2 of channel.value) geoStream(object2, sink);
        return [x2, y2];
      }
      function xyProjection({ x: X, y: Y }) {
        if (X || Y) {
          X ??= (x2) => x2;
          Y ??= (y2) => y2;
          return d3_geo_transform({
            point(x2, y2) {
              this.stream.point(X(x2), Y(y2));
            }
          });
        }
      }
      ;
      var xhtml = "http://www.w3.org/1999/xhtml";
      var namespaces = {
        svg: "http://www.w3.org/2000/svg",
        xhtml,
        xlink: "http://www.w3.org/1999/xlink",
        xml: "http://www.w3.org/XML/1998/namespace",
        xmlns: "http://www.w3.org/2000/xmlns/"
      };
      function namespace(name) {
        var prefix = name += "", i = prefix.indexOf(":");
        if (i >= 0 && (prefix = name.slice(0, i)) !== "xmlns") name = name.slice(i + 1);
        return namespaces.hasOwnProperty(prefix) ? { space: namespaces[prefix], local: name } : name;
      }
      function creatorInherit(name) {
        return function() {
          var document2 = this.ownerDocument, uri = this.namespaceURI;
          return uri === xhtml && document2.documentElement.namespaceURI === xhtml ? document2.createElement(name) : document2.createElementNS(uri, name);
        };
      }
      function creatorFixed(fullname) {
        return function() {
          return this.ownerDocument.createElementNS(fullname.space, fullname.local);
        };
      }
      function creator(name) {
        var fullname = namespace(name);
        return (fullname.local ? creatorFixed : creatorInherit)(fullname);
      }
      function d3_selection_none() {
      }
      function selector(selector2) {
        return selector2 == null ? d3_selection_none : function() {
          return this.querySelector(selector2);
        };
      }
      function selection_select(select) {
        if (typeof select !== "function") select = selector(select);
        for (var groups2 = this._groups, m = groups2.length, subgroups = new Array(m), j = 0; j < m; ++j) {
          for (var group2 = groups2[j], n = group2.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i) {
            if ((node = group2[i]) && (subnode = select.call(node, node.__data__, i, group2))) {
              if ("__data__" in node) subnode.__data__ = node.__data__;
              subgroup[i] = subnode;
            }
          }
        }
        return new Selection(subgroups, this._parents);
      }
      function d3_selection_array(x2) {
        return x2 == null ? [] : Array.isArray(x2) ? x2 : Array.from(x2);
      }
      function d3_selection_empty() {
        return [];
      }
      function selectorAll(selector2) {
        return selector2 == null ? d3_selection_empty : function() {
          return this.querySelectorAll(selector2);
        };
      }
      function arrayAll(select) {
        return function() {
          return d3_selection_array(select.apply(this, arguments));
        };
      }
      function selection_selectAll(select) {
        if (typeof select === "function") select = arrayAll(select);
        else select = selectorAll(select);
        for (var groups2 = this._groups, m = groups2.length, subgroups = [], parents = [], j = 0; j < m; ++j) {
          for (var group2 = groups2[j], n = group2.length, node, i = 0; i < n; ++i) {
            if (node = group2[i]) {
              subgroups.push(select.call(node, node.__data__, i, group2));
              parents.push(node);
            }
          }
        }
        return new Selection(subgroups, parents);
      }
      function matcher(selector2) {
        return function() {
          return this.matches(selector2);
        };
      }
      function childMatcher(selector2) {
        return function(node) {
          return node.matches(selector2);
        };
      }
      var d3_selection_find = Array.prototype.find;
      function childFind(match) {
        return function() {
          return d3_selection_find.call(this.children, match);
        };
      }
      function childFirst() {
        return this.firstElementChild;
      }
      function selection_selectChild(match) {
        return this.select(match == null ? childFirst : childFind(typeof match === "function" ? match : childMatcher(match)));
      }
      var d3_selection_filter = Array.prototype.filter;
      function children() {
        return Array.from(this.children);
      }
      function childrenFilter(match) {
        return function() {
          return d3_selection_filter.call(this.children, match);
        };
      }
      function selection_selectChildren(match) {
        return this.selectAll(match == null ? children : childrenFilter(typeof match === "function" ? match : childMatcher(match)));
      }
      function selection_filter(match) {
        if (typeof match !== "function") match = matcher(match);
        for (var groups2 = this._groups, m = groups2.length, subgroups = new Array(m), j = 0; j < m; ++j) {
          for (var group2 = groups2[j], n = group2.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i) {
            if ((node = group2[i]) && match.call(node, node.__data__, i, group2)) {
              subgroup.push(node);
            }
          }
        }
        return new Selection(subgroups, this._parents);
      }
      function sparse(update) {
        return new Array(update.length);
      }
      function selection_enter() {
        return new Selection(this._enter || this._groups.map(sparse), this._parents);
      }
      function EnterNode(parent, datum2) {
        this.ownerDocument = parent.ownerDocument;
        this.namespaceURI = parent.namespaceURI;
        this._next = null;
        this._parent = parent;
        this.__data__ = datum2;
      }
      EnterNode.prototype = {
        constructor: EnterNode,
        appendChild: function(child) {
          return this._parent.insertBefore(child, this._next);
        },
        insertBefore: function(child, next) {
          return this._parent.insertBefore(child, next);
        },
        querySelector: function(selector2) {
          return this._parent.querySelector(selector2);
        },
        querySelectorAll: function(selector2) {
          return this._parent.querySelectorAll(selector2);
        }
      };
      function d3_selection_constant(x2) {
        return function() {
          return x2;
        };
      }
      function bindIndex(parent, group2, enter, update, exit, data) {
        var i = 0, node, groupLength = group2.length, dataLength = data.length;
        for (; i < dataLength; ++i) {
          if (node = group2[i]) {
            node.__data__ = data[i];
            update[i] = node;
          } else {
            enter[i] = new EnterNode(parent, data[i]);
          }
        }
        for (; i < groupLength; ++i) {
          if (node = group2[i]) {
            exit[i] = node;
          }
        }
      }
      function bindKey(parent, group2, enter, update, exit, data, key) {
        var i, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group2.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
        for (i = 0; i < groupLength; ++i) {
          if (node = group2[i]) {
            keyValues[i] = keyValue = key.call(node, node.__data__, i, group2) + "";
            if (nodeByKeyValue.has(keyValue)) {
              exit[i] = node;
            } else {
              nodeByKeyValue.set(keyValue, node);
            }
          }
        }
        for (i = 0; i < dataLength; ++i) {
          keyValue = key.call(parent, data[i], i, data) + "";
          if (node = nodeByKeyValue.get(keyValue)) {
            update[i] = node;
            node.__data__ = data[i];
            nodeByKeyValue.delete(keyValue);
          } else {
            enter[i] = new EnterNode(parent, data[i]);
          }
        }
        for (i = 0; i < groupLength; ++i) {
          if ((node = group2[i]) && nodeByKeyValue.get(keyValues[i]) === node) {
            exit[i] = node;
          }
        }
      }
      function datum(node) {
        return node.__data__;
      }
      function selection_data(value2, key) {
        if (!arguments.length) return Array.from(this, datum);
        var bind = key ? bindKey : bindIndex, parents = this._parents, groups2 = this._groups;
        if (typeof value2 !== "function") value2 = d3_selection_constant(value2);
        for (var m = groups2.length, update = new Array(m), enter = new Array(m), exit = new Array(m), j = 0; j < m; ++j) {
          var parent = parents[j], group2 = groups2[j], groupLength = group2.length, data = arraylike(value2.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength), exitGroup = exit[j] = new Array(groupLength);
          bind(parent, group2, enterGroup, updateGroup, exitGroup, data, key);
          for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0) {
            if (previous = enterGroup[i0]) {
              if (i0 >= i1) i1 = i0 + 1;
              while (!(next = updateGroup[i1]) && ++i1 < dataLength) ;
              previous._next = next || null;
            }
          }
        }
        update = new Selection(update, parents);
        update._enter = enter;
        update._exit = exit;
        return update;
      }
      function arraylike(data) {
        return typeof data === "object" && "length" in data ? data : Array.from(data);
      }
      function selection_exit() {
        return new Selection(this._exit || this._groups.map(sparse), this._parents);
      }
      function selection_join(onenter, onupdate, onexit) {
        var enter = this.enter(), update = this, exit = this.exit();
        if (typeof onenter === "function") {
          enter = onenter(enter);
          if (enter) enter = enter.selection();
        } else {
          enter = enter.append(onenter + "");
        }
        if (onupdate != null) {
          update = onupdate(update);
          if (update) update = update.selection();
        }
        if (onexit == null) exit.remove();
        else onexit(exit);
        return enter && update ? enter.merge(update).order() : update;
      }
      function selection_merge(context) {
        var selection2 = context.selection ? context.selection() : context;
        for (var groups0 = this._groups, groups1 = selection2._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j) {
          for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge2 = merges[j] = new Array(n), node, i = 0; i < n; ++i) {
            if (node = group0[i] || group1[i]) {
              merge2[i] = node;
            }
          }
        }
        for (; j < m0; ++j) {
          merges[j] = groups0[j];
        }
        return new Selection(merges, this._parents);
      }
      function selection_order() {
        for (var groups2 = this._groups, j = -1, m = groups2.length; ++j < m; ) {
          for (var group2 = groups2[j], i = group2.length - 1, next = group2[i], node; --i >= 0; ) {
            if (node = group2[i]) {
              if (next && node.compareDocumentPosition(next) ^ 4) next.parentNode.insertBefore(node, next);
              next = node;
            }
          }
        }
        return this;
      }
      function selection_sort(compare) {
        if (!compare) compare = d3_selection_ascending;
        function compareNode(a2, b) {
          return a2 && b ? compare(a2.__data__, b.__data__) : !a2 - !b;
        }
        for (var groups2 = this._groups, m = groups2.length, sortgroups = new Array(m), j = 0; j < m; ++j) {
          for (var group2 = groups2[j], n = group2.length, sortgroup = sortgroups[j] = new Array(n), node, i = 0; i < n; ++i) {
            if (node = group2[i]) {
              sortgroup[i] = node;
            }
          }
          sortgroup.sort(compareNode);
        }
        return new Selection(sortgroups, this._parents).order();
      }
      function d3_selection_ascending(a2, b) {
        return a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
      }
      function selection_call() {
        var callback = arguments[0];
        arguments[0] = this;
        callback.apply(null, arguments);
        return this;
      }
      function selection_nodes() {
        return Array.from(this);
      }
      function selection_node() {
        for (var groups2 = this._groups, j = 0, m = groups2.length; j < m; ++j) {
          for (var group2 = groups2[j], i = 0, n = group2.length; i < n; ++i) {
            var node = group2[i];
            if (node) return node;
          }
        }
        return null;
      }
      function selection_size() {
        let size = 0;
        for (const node of this) ++size;
        return size;
      }
      function selection_empty() {
        return !this.node();
      }
      function selection_each(callback) {
        for (var groups2 = this._groups, j = 0, m = groups2.length; j < m; ++j) {
          for (var group2 = groups2[j], i = 0, n = group2.length, node; i < n; ++i) {
            if (node = group2[i]) callback.call(node, node.__data__, i, group2);
          }
        }
        return this;
      }
      function attrRemove(name) {
        return function() {
          this.removeAttribute(name);
        };
      }
      function attrRemoveNS(fullname) {
        return function() {
          this.removeAttributeNS(fullname.space, fullname.local);
        };
      }
      function attrConstant(name, value2) {
        return function() {
          this.setAttribute(name, value2);
        };
      }
      function attrConstantNS(fullname, value2) {
        return function() {
          this.setAttributeNS(fullname.space, fullname.local, value2);
        };
      }
      function attrFunction(name, value2) {
        return function() {
          var v = value2.apply(this, arguments);
          if (v == null) this.removeAttribute(name);
          else this.setAttribute(name, v);
        };
      }
      function attrFunctionNS(fullname, value2) {
        return function() {
          var v = value2.apply(this, arguments);
          if (v == null) this.removeAttributeNS(fullname.space, fullname.local);
          else this.setAttributeNS(fullname.space, fullname.local, v);
        };
      }
      function selection_attr(name, value2) {
        var fullname = namespace(name);
        if (arguments.length < 2) {
          var node = this.node();
          return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
        }
        return this.each((value2 == null ? fullname.local ? attrRemoveNS : attrRemove : typeof value2 === "function" ? fullname.local ? attrFunctionNS : attrFunction : fullname.local ? attrConstantNS : attrConstant)(fullname, value2));
      }
      function defaultView(node) {
        return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
      }
      function styleRemove(name) {
        return function() {
          this.style.removeProperty(name);
        };
      }
      function styleConstant(name, value2, priority) {
        return function() {
          this.style.setProperty(name, value2, priority);
        };
      }
      function styleFunction(name, value2, priority) {
        return function() {
          var v = value2.apply(this, arguments);
          if (v == null) this.style.removeProperty(name);
          else this.style.setProperty(name, v, priority);
        };
      }
      function selection_style(name, value2, priority) {
        return arguments.length > 1 ? this.each((value2 == null ? styleRemove : typeof value2 === "function" ? styleFunction : styleConstant)(name, value2, priority == null ? "" : priority)) : styleValue(this.node(), name);
      }
      function styleValue(node, name) {
        return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
      }
      function propertyRemove(name) {
        return function() {
          delete this[name];
        };
      }
      function propertyConstant(name, value2) {
        return function() {
          this[name] = value2;
        };
      }
      function propertyFunction(name, value2) {
        return function() {
          var v = value2.apply(this, arguments);
          if (v == null) delete this[name];
          else this[name] = v;
        };
      }
      function selection_property(name, value2) {
        return arguments.length > 1 ? this.each((value2 == null ? propertyRemove : typeof value2 === "function" ? propertyFunction : propertyConstant)(name, value2)) : this.node()[name];
      }
      function classArray(string2) {
        return string2.trim().split(/^|\s+/);
      }
      function classList(node) {
        return node.classList || new ClassList(node);
      }
      function ClassList(node) {
        this._node = node;
        this._names = classArray(node.getAttribute("class") || "");
      }
      ClassList.prototype = {
        add: function(name) {
          var i = this._names.indexOf(name);
          if (i < 0) {
            this._names.push(name);
            this._node.setAttribute("class", this._names.join(" "));
          }
        },
        remove: function(name) {
          var i = this._names.indexOf(name);
          if (i >= 0) {
            this._names.splice(i, 1);
            this._node.setAttribute("class", this._names.join(" "));
          }
        },
        contains: function(name) {
          return this._names.indexOf(name) >= 0;
        }
      };
      function classedAdd(node, names) {
        var list = classList(node), i = -1, n = names.length;
        while (++i < n) list.add(names[i]);
      }
      function classedRemove(node, names) {
        var list = classList(node), i = -1, n = names.length;
        while (++i < n) list.remove(names[i]);
      }
      function classedTrue(names) {
        return function() {
          classedAdd(this, names);
        };
      }
      function classedFalse(names) {
        return function() {
          classedRemove(this, names);
        };
      }
      function classedFunction(names, value2) {
        return function() {
          (value2.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
        };
      }
      function selection_classed(name, value2) {
        var names = classArray(name + "");
        if (arguments.length < 2) {
          var list = classList(this.node()), i = -1, n = names.length;
          while (++i < n) if (!list.contains(names[i])) return false;
          return true;
        }
        return this.each((typeof value2 === "function" ? classedFunction : value2 ? classedTrue : classedFalse)(names, value2));
      }
      function textRemove() {
        this.textContent = "";
      }
      function textConstant(value2) {
        return function() {
          this.textContent = value2;
        };
      }
      function textFunction(value2) {
        return function() {
          var v = value2.apply(this, arguments);
          this.textContent = v == null ? "" : v;
        };
      }
      function selection_text(value2) {
        return arguments.length ? this.each(value2 == null ? textRemove : (typeof value2 === "function" ? textFunction : textConstant)(value2)) : this.node().textContent;
      }
      function htmlRemove() {
        this.innerHTML = "";
      }
      function htmlConstant(value2) {
        return function() {
          this.innerHTML = value2;
        };
      }
      function htmlFunction(value2) {
        return function() {
          var v = value2.apply(this, arguments);
          this.innerHTML = v == null ? "" : v;
        };
      }
      function selection_html(value2) {
        return arguments.length ? this.each(value2 == null ? htmlRemove : (typeof value2 === "function" ? htmlFunction : htmlConstant)(value2)) : this.node().innerHTML;
      }
      function raise() {
        if (this.nextSibling) this.parentNode.appendChild(this);
      }
      function selection_raise() {
        return this.each(raise);
      }
      function lower() {
        if (this.previousSibling) this.parentNode.insertBefore(this, this.parentNode.firstChild);
      }
      function selection_lower() {
        return this.each(lower);
      }
      function selection_append(name) {
        var create2 = typeof name === "function" ? name : creator(name);
        return this.select(function() {
          return this.appendChild(create2.apply(this, arguments));
        });
      }
      function constantNull() {
        return null;
      }
      function selection_insert(name, before) {
        var create2 = typeof name === "function" ? name : creator(name), select = before == null ? constantNull : typeof before === "function" ? before : selector(before);
        return this.select(function() {
          return this.insertBefore(create2.apply(this, arguments), select.apply(this, arguments) || null);
        });
      }
      function remove() {
        var parent = this.parentNode;
        if (parent) parent.removeChild(this);
      }
      function selection_remove() {
        return this.each(remove);
      }
      function selection_cloneShallow() {
        var clone = this.cloneNode(false), parent = this.parentNode;
        return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
      }
      function selection_cloneDeep() {
        var clone = this.cloneNode(true), parent = this.parentNode;
        return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
      }
      function selection_clone(deep) {
        return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
      }
      function selection_datum(value2) {
        return arguments.length ? this.property("__data__", value2) : this.node().__data__;
      }
      function contextListener(listener) {
        return function(event) {
          listener.call(this, event, this.__data__);
        };
      }
      function parseTypenames(typenames) {
        return typenames.trim().split(/^|\s+/).map(function(t) {
          var name = "", i = t.indexOf(".");
          if (i >= 0) name = t.slice(i + 1), t = t.slice(0, i);
          return { type: t, name };
        });
      }
      function onRemove(typename) {
        return function() {
          var on = this.__on;
          if (!on) return;
          for (var j = 0, i = -1, m = on.length, o; j < m; ++j) {
            if (o = on[j], (!typename.type || o.type === typename.type) && o.name === typename.name) {
              this.removeEventListener(o.type, o.listener, o.options);
            } else {
              on[++i] = o;
            }
          }
          if (++i) on.length = i;
          else delete this.__on;
        };
      }
      function onAdd(typename, value2, options) {
        return function() {
          var on = this.__on, o, listener = contextListener(value2);
          if (on) for (var j = 0, m = on.length; j < m; ++j) {
            if ((o = on[j]).type === typename.type && o.name === typename.name) {
              this.removeEventListener(o.type, o.listener, o.options);
              this.addEventListener(o.type, o.listener = listener, o.options = options);
              o.value = value2;
              return;
            }
          }
          this.addEventListener(typename.type, listener, options);
          o = { type: typename.type, name: typename.name, value: value2, listener, options };
          if (!on) this.__on = [o];
          else on.push(o);
        };
      }
      function selection_on(typename, value2, options) {
        var typenames = parseTypenames(typename + ""), i, n = typenames.length, t;
        if (arguments.length < 2) {
          var on = this.node().__on;
          if (on) for (var j = 0, m = on.length, o; j < m; ++j) {
            for (i = 0, o = on[j]; i < n; ++i) {
              if ((t = typenames[i]).type === o.type && t.name === o.name) {
                return o.value;
              }
            }
          }
          return;
        }
        on = value2 ? onAdd : onRemove;
        for (i = 0; i < n; ++i) this.each(on(typenames[i], value2, options));
        return this;
      }
      function dispatchEvent(node, type, params) {
        var window2 = defaultView(node), event = window2.CustomEvent;
        if (typeof event === "function") {
          event = new event(type, params);
        } else {
          event = window2.document.createEvent("Event");
          if (params) event.initEvent(type, params.bubbles, params.cancelable), event.detail = params.detail;
          else event.initEvent(type, false, false);
        }
        node.dispatchEvent(event);
      }
      function dispatchConstant(type, params) {
        return function() {
          return dispatchEvent(this, type, params);
        };
      }
      function dispatchFunction(type, params) {
        return function() {
          return dispatchEvent(this, type, params.apply(this, arguments));
        };
      }
      function selection_dispatch(type, params) {
        return this.each((typeof params === "function" ? dispatchFunction : dispatchConstant)(type, params));
      }
      function* selection_iterator() {
        for (var groups2 = this._groups, j = 0, m = groups2.length; j < m; ++j) {
          for (var group2 = groups2[j], i = 0, n = group2.length, node; i < n; ++i) {
            if (node = group2[i]) yield node;
          }
        }
      }
      var root = [null];
      function Selection(groups2, parents) {
        this._groups = groups2;
        this._parents = parents;
      }
      function selection() {
        return new Selection([[document.documentElement]], root);
      }
      function selection_selection() {
        return this;
      }
      Selection.prototype = selection.prototype = {
        constructor: Selection,
        select: selection_select,
        selectAll: selection_selectAll,
        selectChild: selection_selectChild,
        selectChildren: selection_selectChildren,
        filter: selection_filter,
        data: selection_data,
        enter: selection_enter,
        exit: selection_exit,
        join: selection_join,
        merge: selection_merge,
        selection: selection_selection,
        order: selection_order,
        sort: selection_sort,
        call: selection_call,
        nodes: selection_nodes,
        node: selection_node,
        size: selection_size,
        empty: selection_empty,
        each: selection_each,
        attr: selection_attr,
        style: selection_style,
        property: selection_property,
        classed: selection_classed,
        text: selection_text,
        html: selection_html,
        raise: selection_raise,
        lower: selection_lower,
        append: selection_append,
        insert: selection_insert,
        remove: selection_remove,
        clone: selection_clone,
        datum: selection_datum,
        on: selection_on,
        dispatch: selection_dispatch,
        [Symbol.iterator]: selection_iterator
      };
      function d3_selection_select(selector2) {
        return typeof selector2 === "string" ? new Selection([[document.querySelector(selector2)]], [document.documentElement]) : new Selection([[selector2]], root);
      }
      function create(name) {
        return d3_selection_select(creator(name).call(document.documentElement));
      }
      var nextId = 0;
      function local() {
        return new Local();
      }
      function Local() {
        this._ = "@" + (++nextId).toString(36);
      }
      Local.prototype = local.prototype = {
        constructor: Local,
        get: function(node) {
          var id2 = this._;
          while (!(id2 in node)) if (!(node = node.parentNode)) return;
          return node[id2];
        },
        set: function(node, value2) {
          return node[this._] = value2;
        },
        remove: function(node) {
          return this._ in node && delete node[this._];
        },
        toString: function() {
          return this._;
        }
      };
      function sourceEvent(event) {
        let sourceEvent2;
        while (sourceEvent2 = event.sourceEvent) event = sourceEvent2;
        return event;
      }
      function pointer(event, node) {
        event = sourceEvent(event);
        if (node === void 0) node = event.currentTarget;
        if (node) {
          var svg = node.ownerSVGElement || node;
          if (svg.createSVGPoint) {
            var point2 = svg.createSVGPoint();
            point2.x = event.clientX, point2.y = event.clientY;
            point2 = point2.matrixTransform(node.getScreenCTM().inverse());
            return [point2.x, point2.y];
          }
          if (node.getBoundingClientRect) {
            var rect2 = node.getBoundingClientRect();
            return [event.clientX - rect2.left - node.clientLeft, event.clientY - rect2.top - node.clientTop];
          }
        }
        return [event.pageX, event.pageY];
      }
      function pointers(events, node) {
        if (events.target) {
          events = sourceEvent(events);
          if (node === void 0) node = events.currentTarget;
          events = events.touches || [events];
        }
        return Array.from(events, (event) => pointer(event, node));
      }
      function selectAll(selector2) {
        return typeof selector2 === "string" ? new Selection([document.querySelectorAll(selector2)], [document.documentElement]) : new Selection([d3_selection_array(selector2)], root);
      }
      ;
      function context_createContext(options = {}) {
        const { document: document2 = typeof window !== "undefined" ? window.document : void 0, clip: clip2 } = options;
        return { document: document2, clip: maybeClip(clip2) };
      }
      function context_create(name, { document: document2 }) {
        return d3_selection_select(creator(name).call(document2.documentElement));
      }
      ;
      function format(date2, fallback) {
        if (!(date2 instanceof Date)) date2 = /* @__PURE__ */ new Date(+date2);
        if (isNaN(date2)) return typeof fallback === "function" ? fallback(date2) : fallback;
        const hours = date2.getUTCHours();
        const minutes = date2.getUTCMinutes();
        const seconds2 = date2.getUTCSeconds();
        const milliseconds2 = date2.getUTCMilliseconds();
        return `${format_formatYear(date2.getUTCFullYear(), 4)}-${format_pad(date2.getUTCMonth() + 1, 2)}-${format_pad(date2.getUTCDate(), 2)}${hours || minutes || seconds2 || milliseconds2 ? `T${format_pad(hours, 2)}:${format_pad(minutes, 2)}${seconds2 || milliseconds2 ? `:${format_pad(seconds2, 2)}${milliseconds2 ? `.${format_pad(milliseconds2, 3)}` : ``}` : ``}Z` : ``}`;
      }
      function format_formatYear(year) {
        return year < 0 ? `-${format_pad(-year, 6)}` : year > 9999 ? `+${format_pad(year, 6)}` : format_pad(year, 4);
      }
      function format_pad(value2, width) {
        return `${value2}`.padStart(width, "0");
      }
      ;
      const unset = /* @__PURE__ */ Symbol("unset");
      function memoize1(compute) {
        return (compute.length === 1 ? memoize1Arg : memoize1Args)(compute);
      }
      function memoize1Arg(compute) {
        let cacheValue;
        let cacheKey = unset;
        return (key) => {
          if (!Object.is(cacheKey, key)) {
            cacheKey = key;
            cacheValue = compute(key);
          }
          return cacheValue;
        };
      }
      function memoize1Args(compute) {
        let cacheValue, cacheKeys;
        return (...keys) => {
          if (cacheKeys?.length !== keys.length || cacheKeys.some((k2, i) => !Object.is(k2, keys[i]))) {
            cacheKeys = keys;
            cacheValue = compute(...keys);
          }
          return cacheValue;
        };
      }
      ;
      const numberFormat = memoize1((locale2) => {
        return new Intl.NumberFormat(locale2);
      });
      const monthFormat = memoize1((locale2, month) => {
        return new Intl.DateTimeFormat(locale2, { timeZone: "UTC", ...month && { month } });
      });
      const weekdayFormat = memoize1((locale2, weekday) => {
        return new Intl.DateTimeFormat(locale2, { timeZone: "UTC", ...weekday && { weekday } });
      });
      function formatNumber(locale2 = "en-US") {
        const format2 = numberFormat(locale2);
        return (i) => i != null && !isNaN(i) ? format2.format(i) : void 0;
      }
      function formatMonth(locale2 = "en-US", format2 = "short") {
        const fmt = monthFormat(locale2, format2);
        return (i) => i != null && !isNaN(i = +new Date(Date.UTC(2e3, +i))) ? fmt.format(i) : void 0;
      }
      function formatWeekday(locale2 = "en-US", format2 = "short") {
        const fmt = weekdayFormat(locale2, format2);
        return (i) => i != null && !isNaN(i = +new Date(Date.UTC(2001, 0, +i))) ? fmt.format(i) : void 0;
      }
      function formatIsoDate(date2) {
        return format(date2, "Invalid Date");
      }
      function formatAuto(locale2 = "en-US") {
        const number2 = formatNumber(locale2);
        return (v) => (v instanceof Date ? formatIsoDate : typeof v === "number" ? number2 : string)(v);
      }
      const format_formatDefault = formatAuto();
      ;
      const offset = (typeof window !== "undefined" ? window.devicePixelRatio > 1 : typeof it === "undefined") ? 0 : 0.5;
      let nextClipId = 0;
      let nextPatternId = 0;
      function getClipId() {
        return `plot-clip-${++nextClipId}`;
      }
      function getPatternId() {
        return `plot-pattern-${++nextPatternId}`;
      }
      function styles(mark, {
        title,
        href,
        ariaLabel: variaLabel,
        ariaDescription,
        ariaHidden,
        target,
        fill,
        fillOpacity,
        stroke,
        strokeWidth,
        strokeOpacity,
        strokeLinejoin,
        strokeLinecap,
        strokeMiterlimit,
        strokeDasharray,
        strokeDashoffset,
        opacity: opacity2,
        mixBlendMode,
        imageFilter,
        paintOrder,
        pointerEvents,
        shapeRendering,
        channels
      }, {
        ariaLabel: cariaLabel,
        fill: defaultFill = "currentColor",
        fillOpacity: defaultFillOpacity,
        stroke: defaultStroke = "none",
        strokeOpacity: defaultStrokeOpacity,
        strokeWidth: defaultStrokeWidth,
        strokeLinecap: defaultStrokeLinecap,
        strokeLinejoin: defaultStrokeLinejoin,
        strokeMiterlimit: defaultStrokeMiterlimit,
        paintOrder: defaultPaintOrder
      }) {
        if (defaultFill === null) {
          fill = null;
          fillOpacity = null;
        }
        if (defaultStroke === null) {
          stroke = null;
          strokeOpacity = null;
        }
        if (isNoneish(defaultFill)) {
          if (!isNoneish(defaultStroke) && (!isNoneish(fill) || channels?.fill)) defaultStroke = "none";
        } else {
          if (isNoneish(defaultStroke) && (!isNoneish(stroke) || channels?.stroke)) defaultFill = "none";
        }
        const [vfill, cfill] = options_maybeColorChannel(fill, defaultFill);
        const [vfillOpacity, cfillOpacity] = maybeNumberChannel(fillOpacity, defaultFillOpacity);
        const [vstroke, cstroke] = options_maybeColorChannel(stroke, defaultStroke);
        const [vstrokeOpacity, cstrokeOpacity] = maybeNumberChannel(strokeOpacity, defaultStrokeOpacity);
        const [vopacity, copacity] = maybeNumberChannel(opacity2);
        if (!isNone(cstroke)) {
          if (strokeWidth === void 0) strokeWidth = defaultStrokeWidth;
          if (strokeLinecap === void 0) strokeLinecap = defaultStrokeLinecap;
          if (strokeLinejoin === void 0) strokeLinejoin = defaultStrokeLinejoin;
          if (strokeMiterlimit === void 0 && !isRound(strokeLinejoin)) strokeMiterlimit = defaultStrokeMiterlimit;
          if (!isNone(cfill) && paintOrder === void 0) paintOrder = defaultPaintOrder;
        }
        const [vstrokeWidth, cstrokeWidth] = maybeNumberChannel(strokeWidth);
        if (defaultFill !== null) {
          mark.fill = impliedString(cfill, "currentColor");
          mark.fillOpacity = impliedNumber(cfillOpacity, 1);
        }
        if (defaultStroke !== null) {
          mark.stroke = impliedString(cstroke, "none");
          mark.strokeWidth = impliedNumber(cstrokeWidth, 1);
          mark.strokeOpacity = impliedNumber(cstrokeOpacity, 1);
          mark.strokeLinejoin = impliedString(strokeLinejoin, "miter");
          mark.strokeLinecap = impliedString(strokeLinecap, "butt");
          mark.strokeMiterlimit = impliedNumber(strokeMiterlimit, 4);
          mark.strokeDasharray = impliedString(strokeDasharray, "none");
          mark.strokeDashoffset = impliedString(strokeDashoffset, "0");
        }
        mark.target = string(target);
        mark.ariaLabel = string(cariaLabel);
        mark.ariaDescription = string(ariaDescription);
        mark.ariaHidden = string(ariaHidden);
        mark.opacity = impliedNumber(copacity, 1);
        mark.mixBlendMode = impliedString(mixBlendMode, "normal");
        mark.imageFilter = impliedString(imageFilter, "none");
        mark.paintOrder = impliedString(paintOrder, "normal");
        mark.pointerEvents = impliedString(pointerEvents, "auto");
        mark.shapeRendering = impliedString(shapeRendering, "auto");
        return {
          title: { value: title, optional: true, filter: null },
          href: { value: href, optional: true, filter: null },
          ariaLabel: { value: variaLabel, optional: true, filter: null },
          fill: { value: vfill, scale: "auto", optional: true },
          fillOpacity: { value: vfillOpacity, scale: "auto", optional: true },
          stroke: { value: vstroke, scale: "auto", optional: true },
          strokeOpacity: { value: vstrokeOpacity, scale: "auto", optional: true },
          strokeWidth: { value: vstrokeWidth, optional: true },
          opacity: { value: vopacity, scale: "auto", optional: true }
        };
      }
      function applyTitle(selection2, L) {
        if (L)
          selection2.filter((i) => defined_nonempty(L[i])).append("title").call(applyText, L);
      }
      function applyTitleGroup(selection2, L) {
        if (L)
          selection2.filter(([i]) => nonempty(L[i])).append("title").call(applyTextGroup, L);
      }
      function applyText(selection2, T) {
        if (T) selection2.text((i) => format_formatDefault(T[i]));
      }
      function applyTextGroup(selection2, T) {
        if (T) selection2.text(([i]) => formatDefault(T[i]));
      }
      function applyChannelStyles(selection2, { target, tip: tip2 }, {
        ariaLabel: AL,
        title: T,
        fill: F,
        fillOpacity: FO,
        stroke: S,
        strokeOpacity: SO,
        strokeWidth: SW,
        opacity: O,
        href: H
      }) {
        if (AL) applyAttr(selection2, "aria-label", (i) => AL[i]);
        if (F) applyAttr(selection2, "fill", (i) => F[i]);
        if (FO) applyAttr(selection2, "fill-opacity", (i) => FO[i]);
        if (S) applyAttr(selection2, "stroke", (i) => S[i]);
        if (SO) applyAttr(selection2, "stroke-opacity", (i) => SO[i]);
        if (SW) applyAttr(selection2, "stroke-width", (i) => SW[i]);
        if (O) applyAttr(selection2, "opacity", (i) => O[i]);
        if (H) applyHref(selection2, (i) => H[i], target);
        if (!tip2) applyTitle(selection2, T);
      }
      function applyGroupedChannelStyles(selection2, { target, tip: tip2 }, {
        ariaLabel: AL,
        title: T,
        fill: F,
        fillOpacity: FO,
        stroke: S,
        strokeOpacity: SO,
        strokeWidth: SW,
        opacity: O,
        href: H
      }) {
        if (AL) applyAttr(selection2, "aria-label", ([i]) => AL[i]);
        if (F) applyAttr(selection2, "fill", ([i]) => F[i]);
        if (FO) applyAttr(selection2, "fill-opacity", ([i]) => FO[i]);
        if (S) applyAttr(selection2, "stroke", ([i]) => S[i]);
        if (SO) applyAttr(selection2, "stroke-opacity", ([i]) => SO[i]);
        if (SW) applyAttr(selection2, "stroke-width", ([i]) => SW[i]);
        if (O) applyAttr(selection2, "opacity", ([i]) => O[i]);
        if (H) applyHref(selection2, ([i]) => H[i], target);
        if (!tip2) applyTitleGroup(selection2, T);
      }
      function groupAesthetics({
        ariaLabel: AL,
        title: T,
        fill: F,
        fillOpacity: FO,
        stroke: S,
        strokeOpacity: SO,
        strokeWidth: SW,
        opacity: O,
        href: H
      }, { tip: tip2 }) {
        return [AL, tip2 ? void 0 : T, F, FO, S, SO, SW, O, H].filter((c2) => c2 !== void 0);
      }
      function style_groupZ(I, Z, z) {
        const G = group(I, (i) => Z[i]);
        if (z === void 0 && G.size > 1 + I.length >> 1) {
          warn(
            `Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null.`
          );
        }
        return G.values();
      }
      function* groupIndex(I, position2, mark, channels) {
        const { z } = mark;
        const { z: Z } = channels;
        const A5 = groupAesthetics(channels, mark);
        const C2 = [...position2, ...A5];
        for (const G of Z ? style_groupZ(I, Z, z) : [I]) {
          let Ag;
          let Gg;
          out: for (const i of G) {
            for (const c2 of C2) {
              if (!defined(c2[i])) {
                if (Gg) Gg.push(-1);
                continue out;
              }
            }
            if (Ag === void 0) {
              if (Gg) yield Gg;
              Ag = A5.map((c2) => keyof(c2[i])), Gg = [i];
              continue;
            }
            Gg.push(i);
            for (let j = 0; j < A5.length; ++j) {
              const k2 = keyof(A5[j][i]);
              if (k2 !== Ag[j]) {
                yield Gg;
                Ag = A5.map((c2) => keyof(c2[i])), Gg = [i];
                continue out;
              }
            }
          }
          if (Gg) yield Gg;
        }
      }
      function applyClip(selection2, mark, dimensions, context) {
        let clipUrl;
        const { clip: clip2 = context.clip } = mark;
        if (clip2 === "frame") {
          selection2 = context_create("svg:g", context).each(function() {
            this.appendChild(selection2.node());
            selection2.node = () => this;
          });
          clipUrl = getFrameClip(context, dimensions);
        } else if (clip2) {
          clipUrl = getGeoClip(clip2, context);
        }
        applyAttr(selection2, "aria-label", mark.ariaLabel);
        applyAttr(selection2, "aria-description", mark.ariaDescription);
        applyAttr(selection2, "aria-hidden", mark.ariaHidden);
        applyAttr(selection2, "clip-path", clipUrl);
      }
      function memoizeClip(clip2) {
        const cache = /* @__PURE__ */ new WeakMap();
        return (context, dimensions) => {
          let url = cache.get(context);
          if (!url) {
            const id2 = getClipId();
            d3_selection_select(context.ownerSVGElement).append("clipPath").attr("id", id2).call(clip2, context, dimensions);
            cache.set(context, url = `url(#${id2})`);
          }
          return url;
        };
      }
      const getFrameClip = memoizeClip((clipPath, context, dimensions) => {
        const { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
        clipPath.append("rect").attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginRight - marginLeft).attr("height", height - marginTop - marginBottom);
      });
      const geoClipCache = /* @__PURE__ */ new WeakMap();
      const sphere = { type: "Sphere" };
      function getGeoClip(geo, context) {
        let cache, url;
        if (!(cache = geoClipCache.get(context))) geoClipCache.set(context, cache = /* @__PURE__ */ new WeakMap());
        if (geo.type === "Sphere") geo = sphere;
        if (!(url = cache.get(geo))) {
          const id2 = getClipId();
          d3_selection_select(context.ownerSVGElement).append("clipPath").attr("id", id2).append("path").attr("d", context.path()(geo));
          cache.set(geo, url = `url(#${id2})`);
        }
        return url;
      }
      function applyIndirectStyles(selection2, mark, dimensions, context) {
        applyClip(selection2, mark, dimensions, context);
        applyAttr(selection2, "class", mark.className);
        applyAttr(selection2, "fill", mark.fill);
        applyAttr(selection2, "fill-opacity", mark.fillOpacity);
        applyAttr(selection2, "stroke", mark.stroke);
        applyAttr(selection2, "stroke-width", mark.strokeWidth);
        applyAttr(selection2, "stroke-opacity", mark.strokeOpacity);
        applyAttr(selection2, "stroke-linejoin", mark.strokeLinejoin);
        applyAttr(selection2, "stroke-linecap", mark.strokeLinecap);
        applyAttr(selection2, "stroke-miterlimit", mark.strokeMiterlimit);
        applyAttr(selection2, "stroke-dasharray", mark.strokeDasharray);
        applyAttr(selection2, "stroke-dashoffset", mark.strokeDashoffset);
        applyAttr(selection2, "shape-rendering", mark.shapeRendering);
        applyAttr(selection2, "filter", mark.imageFilter);
        applyAttr(selection2, "paint-order", mark.paintOrder);
        const { pointerEvents = context.pointerSticky === false ? "none" : void 0 } = mark;
        applyAttr(selection2, "pointer-events", pointerEvents);
      }
      function applyDirectStyles(selection2, mark) {
        applyStyle(selection2, "mix-blend-mode", mark.mixBlendMode);
        applyAttr(selection2, "opacity", mark.opacity);
      }
      function applyHref(selection2, href, target) {
        selection2.each(function(i) {
          const h = href(i);
          if (h != null) {
            const a2 = this.ownerDocument.createElementNS(namespaces.svg, "a");
            a2.setAttribute("fill", "inherit");
            a2.setAttributeNS(namespaces.xlink, "href", h);
            if (target != null) a2.setAttribute("target", target);
            this.parentNode.insertBefore(a2, this).appendChild(this);
          }
        });
      }
      function applyAttr(selection2, name, value2) {
        if (value2 != null) selection2.attr(name, value2);
      }
      function applyStyle(selection2, name, value2) {
        if (value2 != null) selection2.style(name, value2);
      }
      function applyTransform(selection2, mark, { x: x2, y: y2 }, tx = offset, ty = offset) {
        tx += mark.dx;
        ty += mark.dy;
        if (x2?.bandwidth) tx += x2.bandwidth() / 2;
        if (y2?.bandwidth) ty += y2.bandwidth() / 2;
        if (tx || ty) selection2.attr("transform", `translate(${tx},${ty})`);
      }
      function impliedString(value2, impliedValue) {
        if ((value2 = string(value2)) !== impliedValue) return value2;
      }
      function impliedNumber(value2, impliedValue) {
        if ((value2 = options_number(value2)) !== impliedValue) return value2;
      }
      const validClassName = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
      function maybeClassName(name) {
        if (name === void 0) return "plot-d6a7b5";
        name = `${name}`;
        if (!validClassName.test(name)) throw new Error(`invalid class name: ${name}`);
        return name;
      }
      function applyInlineStyles(selection2, style) {
        if (typeof style === "string") {
          selection2.property("style", style);
        } else if (style != null) {
          for (const element of selection2) {
            Object.assign(element.style, style);
          }
        }
      }
      function applyFrameAnchor({ frameAnchor }, { width, height, marginTop, marginRight, marginBottom, marginLeft }) {
        return [
          /left$/.test(frameAnchor) ? marginLeft : /right$/.test(frameAnchor) ? width - marginRight : (marginLeft + width - marginRight) / 2,
          /^top/.test(frameAnchor) ? marginTop : /^bottom/.test(frameAnchor) ? height - marginBottom : (marginTop + height - marginBottom) / 2
        ];
      }
      ;
      function basic_basic({ filter: f1, sort: s1, reverse: r1, transform: t12, initializer: i1, ...options } = {}, transform) {
        if (t12 === void 0) {
          if (f1 != null) t12 = filterTransform(f1);
          if (s1 != null && !options_isDomainSort(s1)) t12 = composeTransform(t12, sortTransform(s1));
          if (r1) t12 = composeTransform(t12, reverseTransform);
        }
        if (transform != null && i1 != null) throw new Error("transforms cannot be applied after initializers");
        return {
          ...options,
          ...(s1 === null || options_isDomainSort(s1)) && { sort: s1 },
          transform: composeTransform(t12, transform)
        };
      }
      function initializer({ filter: f1, sort: s1, reverse: r1, initializer: i1, ...options } = {}, initializer2) {
        if (i1 === void 0) {
          if (f1 != null) i1 = filterTransform(f1);
          if (s1 != null && !options_isDomainSort(s1)) i1 = composeInitializer(i1, sortTransform(s1));
          if (r1) i1 = composeInitializer(i1, reverseTransform);
        }
        return {
          ...options,
          ...(s1 === null || options_isDomainSort(s1)) && { sort: s1 },
          initializer: composeInitializer(i1, initializer2)
        };
      }
      function composeTransform(t12, t22) {
        if (t12 == null) return t22 === null ? void 0 : t22;
        if (t22 == null) return t12 === null ? void 0 : t12;
        return function(data, facets, plotOptions) {
          ({ data, facets } = t12.call(this, data, facets, plotOptions));
          return t22.call(this, dataify(data), facets, plotOptions);
        };
      }
      function composeInitializer(i1, i2) {
        if (i1 == null) return i2 === null ? void 0 : i2;
        if (i2 == null) return i1 === null ? void 0 : i1;
        return function(data, facets, channels, ...args) {
          let c1, d1, f1, c2, d2, f2;
          ({ data: d1 = data, facets: f1 = facets, channels: c1 } = i1.call(this, data, facets, channels, ...args));
          ({ data: d2 = d1, facets: f2 = f1, channels: c2 } = i2.call(this, d1, f1, { ...channels, ...c1 }, ...args));
          return { data: d2, facets: f2, channels: { ...c1, ...c2 } };
        };
      }
      function apply(options, t) {
        return (options.initializer != null ? initializer : basic_basic)(options, t);
      }
      function basic_filter(test, options) {
        return apply(options, filterTransform(test));
      }
      function filterTransform(value2) {
        return (data, facets) => {
          const V = options_valueof(data, value2);
          return { data, facets: facets.map((I) => I.filter((i) => V[i])) };
        };
      }
      function basic_reverse({ sort: sort2, ...options } = {}) {
        return {
          ...apply(options, reverseTransform),
          sort: isDomainSort(sort2) ? sort2 : null
        };
      }
      function reverseTransform(data, facets) {
        return { data, facets: facets.map((I) => I.slice().reverse()) };
      }
      function basic_shuffle({ seed, sort: sort2, ...options } = {}) {
        return {
          ...apply(options, sortValue(seed == null ? Math.random : randomLcg(seed))),
          sort: isDomainSort(sort2) ? sort2 : null
        };
      }
      function basic_sort(order, { sort: sort2, ...options } = {}) {
        return {
          ...(isOptions(order) && order.channel !== void 0 ? initializer : apply)(options, sortTransform(order)),
          sort: options_isDomainSort(sort2) ? sort2 : null
        };
      }
      function sortTransform(value2) {
        return (typeof value2 === "function" && value2.length !== 1 ? sortData : sortValue)(value2);
      }
      function sortData(compare) {
        return (data, facets) => {
          const compareData = options_isArray(data) ? (i, j) => compare(data[i], data[j]) : (i, j) => compare(data.get(i), data.get(j));
          return { data, facets: facets.map((I) => I.slice().sort(compareData)) };
        };
      }
      function sortValue(value2) {
        let channel, order;
        ({ channel, value: value2, order } = { ...maybeValue(value2) });
        const negate = channel?.startsWith("-");
        if (negate) channel = channel.slice(1);
        if (order === void 0) order = negate ? descendingDefined : defined_ascendingDefined;
        if (typeof order !== "function") {
          switch (`${order}`.toLowerCase()) {
            case "ascending":
              order = defined_ascendingDefined;
              break;
            case "descending":
              order = descendingDefined;
              break;
            default:
              throw new Error(`invalid order: ${order}`);
          }
        }
        return (data, facets, channels) => {
          let V;
          if (channel === void 0) {
            V = options_valueof(data, value2);
          } else {
            if (channels === void 0) throw new Error("channel sort requires an initializer");
            V = channels[channel];
            if (!V) return {};
            V = V.value;
          }
          const compareValue = (i, j) => order(V[i], V[j]);
          return { data, facets: facets.map((I) => I.slice().sort(compareValue)) };
        };
      }
      ;
      class Mark {
        constructor(data, channels = {}, options = {}, defaults2) {
          const {
            facet = "auto",
            facetAnchor,
            fx,
            fy,
            sort: sort2,
            dx = 0,
            dy = 0,
            margin = 0,
            marginTop = margin,
            marginRight = margin,
            marginBottom = margin,
            marginLeft = margin,
            className,
            clip: clip2 = defaults2?.clip,
            channels: extraChannels,
            tip: tip2,
            render
          } = options;
          this.data = data;
          this.sort = options_isDomainSort(sort2) ? sort2 : null;
          this.initializer = initializer(options).initializer;
          this.transform = this.initializer ? options.transform : basic_basic(options).transform;
          if (facet === null || facet === false) {
            this.facet = null;
          } else {
            this.facet = keyword(facet === true ? "include" : facet, "facet", ["auto", "include", "exclude", "super"]);
            this.fx = data === singleton && typeof fx === "string" ? [fx] : fx;
            this.fy = data === singleton && typeof fy === "string" ? [fy] : fy;
          }
          this.facetAnchor = maybeFacetAnchor(facetAnchor);
          channels = maybeNamed(channels);
          if (extraChannels !== void 0) channels = { ...maybeChannels(extraChannels), ...channels };
          if (defaults2 !== void 0) channels = { ...styles(this, options, defaults2), ...channels };
          this.channels = Object.fromEntries(
            Object.entries(channels).map(([name, channel]) => {
              if (isOptions(channel.value)) {
                const { value: value2, label = channel.label, scale: scale2 = channel.scale } = channel.value;
                channel = { ...channel, label, scale: scale2, value: value2 };
              }
              if (data === singleton && typeof channel.value === "string") {
                const { value: value2 } = channel;
                channel = { ...channel, value: [value2] };
              }
              return [name, channel];
            }).filter(([name, { value: value2, optional }]) => {
              if (value2 != null) return true;
              if (optional) return false;
              throw new Error(`missing channel value: ${name}`);
            })
          );
          this.dx = +dx;
          this.dy = +dy;
          this.marginTop = +marginTop;
          this.marginRight = +marginRight;
          this.marginBottom = +marginBottom;
          this.marginLeft = +marginLeft;
          this.clip = maybeClip(clip2);
          this.tip = maybeTip(tip2);
          this.className = string(className);
          if (this.facet === "super") {
            if (fx || fy) throw new Error(`super-faceting cannot use fx or fy`);
            for (const name in this.channels) {
              const { scale: scale2 } = channels[name];
              if (scale2 !== "x" && scale2 !== "y") continue;
              throw new Error(`super-faceting cannot use x or y`);
            }
          }
          if (render != null) {
            this.render = composeRender(render, this.render);
          }
        }
        initialize(facets, facetChannels, plotOptions) {
          let data = dataify(this.data);
          if (facets === void 0 && data != null) facets = [options_range(data)];
          const originalFacets = facets;
          if (this.transform != null) ({ facets, data } = this.transform(data, facets, plotOptions)), data = dataify(data);
          if (facets !== void 0) facets.original = originalFacets;
          const channels = createChannels(this.channels, data);
          if (this.sort != null) channelDomain(data, facets, channels, facetChannels, this.sort);
          return { data, facets, channels };
        }
        filter(index2, channels, values2) {
          for (const name in channels) {
            const { filter: filter2 = defined_defined } = channels[name];
            if (filter2 !== null) {
              const value2 = values2[name];
              index2 = index2.filter((i) => filter2(value2[i]));
            }
          }
          return index2;
        }
        // If there is a projection, and there are paired x and y channels associated
        // with the x and y scale respectively (and not already in screen coordinates
        // as with an initializer), then apply the projection, replacing the x and y
        // values. Note that the x and y scales themselves don\u2019t exist if there is a
        // projection, but whether the channels are associated with scales still
        // determines whether the projection should apply; think of the projection as
        // a combination xy-scale.
        project(channels, values2, context) {
          for (const cx in channels) {
            if (channels[cx].scale === "x" && /^x|x$/.test(cx)) {
              const cy = cx.replace(/^x|x$/, "y");
              if (cy in channels && channels[cy].scale === "y") {
                project(cx, cy, values2, context.projection);
              }
            }
          }
        }
        scale(channels, scales, context) {
          const values2 = channel_valueObject(channels, scales);
          if (context.projection) this.project(channels, values2, context);
          return values2;
        }
      }
      function marks(...marks2) {
        marks2.plot = Mark.prototype.plot;
        return marks2;
      }
      function composeRender(r1, r2) {
        if (r1 == null) return r2 === null ? void 0 : r2;
        if (r2 == null) return r1 === null ? void 0 : r1;
        if (typeof r1 !== "function") throw new TypeError(`invalid render transform: ${r1}`);
        if (typeof r2 !== "function") throw new TypeError(`invalid render transform: ${r2}`);
        return function(i, s2, v, d, c2, next) {
          return r1.call(this, i, s2, v, d, c2, (i2, s3, v2, d2, c3) => {
            return r2.call(this, i2, s3, v2, d2, c3, next);
          });
        };
      }
      function maybeChannels(channels) {
        return Object.fromEntries(
          Object.entries(maybeNamed(channels)).map(([name, channel]) => {
            channel = typeof channel === "string" ? { value: channel, label: name } : maybeValue(channel);
            if (channel.filter === void 0 && channel.scale == null) channel = { ...channel, filter: null };
            return [name, channel];
          })
        );
      }
      function maybeTip(tip2) {
        return tip2 === true ? "xy" : tip2 === false || tip2 == null ? null : typeof tip2 === "string" ? keyword(tip2, "tip", ["x", "y", "xy"]) : tip2;
      }
      function withTip(options, pointer2) {
        return options?.tip === true ? { ...options, tip: pointer2 } : options_isObject(options?.tip) && options.tip.pointer === void 0 ? { ...options, tip: { ...options.tip, pointer: pointer2 } } : options;
      }
      ;
      function createDimensions(scales, marks2, options = {}) {
        let marginTopDefault = 0.5 - offset, marginRightDefault = 0.5 + offset, marginBottomDefault = 0.5 + offset, marginLeftDefault = 0.5 - offset;
        for (const { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } of marks2) {
          if (marginTop2 > marginTopDefault) marginTopDefault = marginTop2;
          if (marginRight2 > marginRightDefault) marginRightDefault = marginRight2;
          if (marginBottom2 > marginBottomDefault) marginBottomDefault = marginBottom2;
          if (marginLeft2 > marginLeftDefault) marginLeftDefault = marginLeft2;
        }
        let {
          margin,
          marginTop = margin !== void 0 ? margin : marginTopDefault,
          marginRight = margin !== void 0 ? margin : marginRightDefault,
          marginBottom = margin !== void 0 ? margin : marginBottomDefault,
          marginLeft = margin !== void 0 ? margin : marginLeftDefault
        } = options;
        marginTop = +marginTop;
        marginRight = +marginRight;
        marginBottom = +marginBottom;
        marginLeft = +marginLeft;
        let {
          width = 640,
          height = autoHeight(scales, options, {
            width,
            marginTopDefault,
            marginRightDefault,
            marginBottomDefault,
            marginLeftDefault
          }) + Math.max(0, marginTop - marginTopDefault + marginBottom - marginBottomDefault)
        } = options;
        width = +width;
        height = +height;
        const dimensions = {
          width,
          height,
          marginTop,
          marginRight,
          marginBottom,
          marginLeft
        };
        if (scales.fx || scales.fy) {
          let {
            margin: facetMargin,
            marginTop: facetMarginTop = facetMargin !== void 0 ? facetMargin : marginTop,
            marginRight: facetMarginRight = facetMargin !== void 0 ? facetMargin : marginRight,
            marginBottom: facetMarginBottom = facetMargin !== void 0 ? facetMargin : marginBottom,
            marginLeft: facetMarginLeft = facetMargin !== void 0 ? facetMargin : marginLeft
          } = options.facet ?? {};
          facetMarginTop = +facetMarginTop;
          facetMarginRight = +facetMarginRight;
          facetMarginBottom = +facetMarginBottom;
          facetMarginLeft = +facetMarginLeft;
          dimensions.facet = {
            marginTop: facetMarginTop,
            marginRight: facetMarginRight,
            marginBottom: facetMarginBottom,
            marginLeft: facetMarginLeft
          };
        }
        return dimensions;
      }
      function autoHeight({ x: x2, y: y2, fy, fx }, { projection: projection2, aspectRatio }, { width, marginTopDefault, marginRightDefault, marginBottomDefault, marginLeftDefault }) {
        const nfy = fy ? fy.scale.domain().length || 1 : 1;
        const ar = projectionAspectRatio(projection2);
        if (ar) {
          const nfx = fx ? fx.scale.domain().length : 1;
          const far = (1.1 * nfy - 0.1) / (1.1 * nfx - 0.1) * ar;
          const lar = Math.max(0.1, Math.min(10, far));
          return Math.round((width - marginLeftDefault - marginRightDefault) * lar + marginTopDefault + marginBottomDefault);
        }
        const ny = y2 ? isOrdinalScale(y2) ? y2.scale.domain().length || 1 : Math.max(7, 17 / nfy) : 1;
        if (aspectRatio != null) {
          aspectRatio = +aspectRatio;
          if (!(isFinite(aspectRatio) && aspectRatio > 0)) throw new Error(`invalid aspectRatio: ${aspectRatio}`);
          const ratio = aspectRatioLength("y", y2) / (aspectRatioLength("x", x2) * aspectRatio);
          const fxb = fx ? fx.scale.bandwidth() : 1;
          const fyb = fy ? fy.scale.bandwidth() : 1;
          const w = fxb * (width - marginLeftDefault - marginRightDefault) - x2.insetLeft - x2.insetRight;
          return (ratio * w + y2.insetTop + y2.insetBottom) / fyb + marginTopDefault + marginBottomDefault;
        }
        return !!(y2 || fy) * Math.max(1, Math.min(60, ny * nfy)) * 20 + !!fx * 30 + 60;
      }
      function aspectRatioLength(k2, scale2) {
        if (!scale2) throw new Error(`aspectRatio requires ${k2} scale`);
        const { type, domain } = scale2;
        let transform;
        switch (type) {
          case "linear":
          case "utc":
          case "time":
            transform = Number;
            break;
          case "pow": {
            const exponent2 = scale2.scale.exponent();
            transform = (x2) => Math.pow(x2, exponent2);
            break;
          }
          case "log":
            transform = Math.log;
            break;
          case "point":
          case "band":
            return domain.length;
          default:
            throw new Error(`unsupported ${k2} scale for aspectRatio: ${type}`);
        }
        const [min2, max2] = extent(domain);
        return Math.abs(transform(max2) - transform(min2));
      }
      ;
      const states = /* @__PURE__ */ new WeakMap();
      function pointerK(kx2, ky2, { x: x2, y: y2, px, py, maxRadius = 40, channels, render, ...options } = {}) {
        maxRadius = +maxRadius;
        if (px != null) x2 ??= null, channels = { ...channels, px: { value: px, scale: "x" } };
        if (py != null) y2 ??= null, channels = { ...channels, py: { value: py, scale: "y" } };
        return {
          x: x2,
          y: y2,
          channels,
          ...options,
          // Unlike other composed transforms, the render transform must be the
          // outermost render function because it will re-render dynamically in
          // response to pointer events.
          render: composeRender(function(index2, scales, values2, dimensions, context, next) {
            context = { ...context, pointerSticky: false };
            const svg = context.ownerSVGElement;
            const { data } = context.getMarkState(this);
            let state = states.get(svg);
            if (!state) states.set(svg, state = { sticky: false, roots: [], renders: [] });
            let renderIndex = state.renders.push(render2) - 1;
            const { x: x3, y: y3, fx, fy } = scales;
            let tx = fx ? fx(index2.fx) - dimensions.marginLeft : 0;
            let ty = fy ? fy(index2.fy) - dimensions.marginTop : 0;
            if (x3?.bandwidth) tx += x3.bandwidth() / 2;
            if (y3?.bandwidth) ty += y3.bandwidth() / 2;
            const faceted = index2.fi != null;
            let facetState;
            if (faceted) {
              let facetStates = state.facetStates;
              if (!facetStates) state.facetStates = facetStates = /* @__PURE__ */ new Map();
              facetState = facetStates.get(this);
              if (!facetState) facetStates.set(this, facetState = /* @__PURE__ */ new Map());
            }
            const [cx, cy] = applyFrameAnchor(this, dimensions);
            const { px: PX, py: PY } = values2;
            const px2 = PX ? (i2) => PX[i2] : anchorX(values2, cx);
            const py2 = PY ? (i2) => PY[i2] : anchorY(values2, cy);
            let i;
            let g;
            let s2;
            let f;
            function update(ii, ri) {
              if (faceted) {
                if (f) f = cancelAnimationFrame(f);
                if (ii == null) facetState.delete(index2.fi);
                else {
                  facetState.set(index2.fi, ri);
                  f = requestAnimationFrame(() => {
                    f = null;
                    for (const [fi, r] of facetState) {
                      if (r < ri || r === ri && fi < index2.fi) {
                        ii = null;
                        break;
                      }
                    }
                    render2(ii);
                  });
                  return;
                }
              }
              render2(ii);
            }
            function render2(ii) {
              if (i === ii && s2 === state.sticky) return;
              i = ii;
              s2 = context.pointerSticky = state.sticky;
              const I = i == null ? [] : [i];
              if (faceted) I.fx = index2.fx, I.fy = index2.fy, I.fi = index2.fi;
              const r = next(I, scales, values2, dimensions, context);
              if (g) {
                if (faceted) {
                  const p = g.parentNode;
                  const ft = g.getAttribute("transform");
                  const mt = r.getAttribute("transform");
                  ft ? r.setAttribute("transform", ft) : r.removeAttribute("transform");
                  mt ? p.setAttribute("transform", mt) : p.removeAttribute("transform");
                  r.removeAttribute("aria-label");
                  r.removeAttribute("aria-description");
                  r.removeAttribute("aria-hidden");
                }
                g.replaceWith(r);
              }
              state.roots[renderIndex] = g = r;
              if (!(i == null && facetState?.size > 1)) {
                const value2 = i == null ? null : options_isArray(data) ? data[i] : data.get(i);
                context.dispatchValue(value2);
              }
              return r;
            }
            function pointermove(event) {
              if (state.sticky || event.pointerType === "mouse" && event.buttons === 1) return;
              let [xp, yp] = pointer(event);
              xp -= tx, yp -= ty;
              const kpx = xp < dimensions.marginLeft || xp > dimensions.width - dimensions.marginRight ? 1 : kx2;
              const kpy = yp < dimensions.marginTop || yp > dimensions.height - dimensions.marginBottom ? 1 : ky2;
              let ii = null;
              let ri = maxRadius * maxRadius;
              for (const j of index2) {
                const dx = kpx * (px2(j) - xp);
                const dy = kpy * (py2(j) - yp);
                const rj = dx * dx + dy * dy;
                if (rj <= ri) ii = j, ri = rj;
              }
              if (ii != null && (kx2 !== 1 || ky2 !== 1)) {
                const dx = px2(ii) - xp;
                const dy = py2(ii) - yp;
                ri = dx * dx + dy * dy;
              }
              update(ii, ri);
            }
            function pointerdown(event) {
              if (event.pointerType !== "mouse") return;
              if (i == null) return;
              if (state.sticky && state.roots.some((r) => r?.contains(event.target))) return;
              if (state.sticky) state.sticky = false, state.renders.forEach((r) => r(null));
              else state.sticky = true, render2(i);
              event.stopImmediatePropagation();
            }
            function pointerleave(event) {
              if (event.pointerType !== "mouse") return;
              if (!state.sticky) update(null);
            }
            svg.addEventListener("pointerenter", pointermove);
            svg.addEventListener("pointermove", pointermove);
            svg.addEventListener("pointerdown", pointerdown);
            svg.addEventListener("pointerleave", pointerleave);
            return render2(null);
          }, render)
        };
      }
      function pointer_pointer(options) {
        return pointerK(1, 1, options);
      }
      function pointerX(options) {
        return pointerK(1, 0.01, options);
      }
      function pointerY(options) {
        return pointerK(0.01, 1, options);
      }
      function anchorX({ x1: X12, x2: X22, x: X = X12 }, cx) {
        return X12 && X22 ? (i) => (X12[i] + X22[i]) / 2 : X ? (i) => X[i] : () => cx;
      }
      function anchorY({ y1: Y12, y2: Y22, y: Y = Y12 }, cy) {
        return Y12 && Y22 ? (i) => (Y12[i] + Y22[i]) / 2 : Y ? (i) => Y[i] : () => cy;
      }
      ;
      function d3_axis_identity(x2) {
        return x2;
      }
      var d3_axis_top = 1, right = 2, bottom = 3, left = 4, d3_axis_epsilon = 1e-6;
      function translateX(x2) {
        return "translate(" + x2 + ",0)";
      }
      function translateY(y2) {
        return "translate(0," + y2 + ")";
      }
      function d3_axis_number(scale2) {
        return (d) => +scale2(d);
      }
      function center(scale2, offset2) {
        offset2 = Math.max(0, scale2.bandwidth() - offset2 * 2) / 2;
        if (scale2.round()) offset2 = Math.round(offset2);
        return (d) => +scale2(d) + offset2;
      }
      function entering() {
        return !this.__axis;
      }
      function axis(orient, scale2) {
        var tickArguments = [], tickValues = null, tickFormat2 = null, tickSizeInner = 6, tickSizeOuter = 6, tickPadding = 3, offset2 = typeof window !== "undefined" && window.devicePixelRatio > 1 ? 0 : 0.5, k2 = orient === d3_axis_top || orient === left ? -1 : 1, x2 = orient === left || orient === right ? "x" : "y", transform = orient === d3_axis_top || orient === bottom ? translateX : translateY;
        function axis2(context) {
          var values2 = tickValues == null ? scale2.ticks ? scale2.ticks.apply(scale2, tickArguments) : scale2.domain() : tickValues, format2 = tickFormat2 == null ? scale2.tickFormat ? scale2.tickFormat.apply(scale2, tickArguments) : d3_axis_identity : tickFormat2, spacing = Math.max(tickSizeInner, 0) + tickPadding, range2 = scale2.range(), range0 = +range2[0] + offset2, range1 = +range2[range2.length - 1] + offset2, position2 = (scale2.bandwidth ? center : d3_axis_number)(scale2.copy(), offset2), selection2 = context.selection ? context.selection() : context, path2 = selection2.selectAll(".domain").data([null]), tick = selection2.selectAll(".tick").data(values2, scale2).order(), tickExit = tick.exit(), tickEnter = tick.enter().append("g").attr("class", "tick"), line2 = tick.select("line"), text = tick.select("text");
          path2 = path2.merge(path2.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor"));
          tick = tick.merge(tickEnter);
          line2 = line2.merge(tickEnter.append("line").attr("stroke", "currentColor").attr(x2 + "2", k2 * tickSizeInner));
          text = text.merge(tickEnter.append("text").attr("fill", "currentColor").attr(x2, k2 * spacing).attr("dy", orient === d3_axis_top ? "0em" : orient === bottom ? "0.71em" : "0.32em"));
          if (context !== selection2) {
            path2 = path2.transition(context);
            tick = tick.transition(context);
            line2 = line2.transition(context);
            text = text.transition(context);
            tickExit = tickExit.transition(context).attr("opacity", d3_axis_epsilon).attr("transform", function(d) {
              return isFinite(d = position2(d)) ? transform(d + offset2) : this.getAttribute("transform");
            });
            tickEnter.attr("opacity", d3_axis_epsilon).attr("transform", function(d) {
              var p = this.parentNode.__axis;
              return transform((p && isFinite(p = p(d)) ? p : position2(d)) + offset2);
            });
          }
          tickExit.remove();
          path2.attr("d", orient === left || orient === right ? tickSizeOuter ? "M" + k2 * tickSizeOuter + "," + range0 + "H" + offset2 + "V" + range1 + "H" + k2 * tickSizeOuter : "M" + offset2 + "," + range0 + "V" + range1 : tickSizeOuter ? "M" + range0 + "," + k2 * tickSizeOuter + "V" + offset2 + "H" + range1 + "V" + k2 * tickSizeOuter : "M" + range0 + "," + offset2 + "H" + range1);
          tick.attr("opacity", 1).attr("transform", function(d) {
            return transform(position2(d) + offset2);
          });
          line2.attr(x2 + "2", k2 * tickSizeInner);
          text.attr(x2, k2 * spacing).text(format2);
          selection2.filter(entering).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", orient === right ? "start" : orient === left ? "end" : "middle");
          selection2.each(function() {
            this.__axis = position2;
          });
        }
        axis2.scale = function(_) {
          return arguments.length ? (scale2 = _, axis2) : scale2;
        };
        axis2.ticks = function() {
          return tickArguments = Array.from(arguments), axis2;
        };
        axis2.tickArguments = function(_) {
          return arguments.length ? (tickArguments = _ == null ? [] : Array.from(_), axis2) : tickArguments.slice();
        };
        axis2.tickValues = function(_) {
          return arguments.length ? (tickValues = _ == null ? null : Array.from(_), axis2) : tickValues && tickValues.slice();
        };
        axis2.tickFormat = function(_) {
          return arguments.length ? (tickFormat2 = _, axis2) : tickFormat2;
        };
        axis2.tickSize = function(_) {
          return arguments.length ? (tickSizeInner = tickSizeOuter = +_, axis2) : tickSizeInner;
        };
        axis2.tickSizeInner = function(_) {
          return arguments.length ? (tickSizeInner = +_, axis2) : tickSizeInner;
        };
        axis2.tickSizeOuter = function(_) {
          return arguments.length ? (tickSizeOuter = +_, axis2) : tickSizeOuter;
        };
        axis2.tickPadding = function(_) {
          return arguments.length ? (tickPadding = +_, axis2) : tickPadding;
        };
        axis2.offset = function(_) {
          return arguments.length ? (offset2 = +_, axis2) : offset2;
        };
        return axis2;
      }
      function axisTop(scale2) {
        return axis(d3_axis_top, scale2);
      }
      function axisRight(scale2) {
        return axis(right, scale2);
      }
      function axisBottom(scale2) {
        return axis(bottom, scale2);
      }
      function axisLeft(scale2) {
        return axis(left, scale2);
      }
      ;
      function inferFontVariant(scale2) {
        return isOrdinalScale(scale2) && scale2.interval === void 0 ? void 0 : "tabular-nums";
      }
      ;
      function legendRamp(color2, options) {
        let {
          label = color2.label,
          tickSize = 6,
          width = 240,
          height = 44 + tickSize,
          marginTop = 18,
          marginRight = 0,
          marginBottom = 16 + tickSize,
          marginLeft = 0,
          style,
          ticks: ticks2 = (width - marginLeft - marginRight) / 64,
          tickFormat: tickFormat2,
          fontVariant = inferFontVariant(color2),
          round = true,
          opacity: opacity2,
          className
        } = options;
        const context = context_createContext(options);
        className = maybeClassName(className);
        opacity2 = maybeNumberChannel(opacity2)[1];
        if (tickFormat2 === null) tickFormat2 = () => null;
        const svg = context_create("svg", context).attr("class", `${className}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).call(
          (svg2) => (
            // Warning: if you edit this, change defaultClassName.
            svg2.append("style").text(
              `:where(.${className}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${className}-ramp text) {
  white-space: pre;
}`
            )
          )
        ).call(applyInlineStyles, style);
        let tickAdjust = (g) => g.selectAll(".tick line").attr("y1", marginTop + marginBottom - height);
        let x2;
        const applyRange = round ? (x3, range3) => x3.rangeRound(range3) : (x3, range3) => x3.range(range3);
        const { type, domain, range: range2, interpolate: interpolate2, scale: scale2, pivot } = color2;
        if (interpolate2) {
          const interpolator = range2 === void 0 ? interpolate2 : piecewise(interpolate2.length === 1 ? interpolatePiecewise(interpolate2) : interpolate2, range2);
          x2 = applyRange(
            scale2.copy(),
            quantize(
              d3_interpolate_number(marginLeft, width - marginRight),
              Math.min(domain.length + (pivot !== void 0), range2 === void 0 ? Infinity : range2.length)
            )
          );
          const n = 256;
          const canvas = context.document.createElement("canvas");
          canvas.width = n;
          canvas.height = 1;
          const context2 = canvas.getContext("2d");
          for (let i = 0, j = n - 1; i < n; ++i) {
            context2.fillStyle = interpolator(i / j);
            context2.fillRect(i, 0, 1, 1);
          }
          svg.append("image").attr("opacity", opacity2).attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginLeft - marginRight).attr("height", height - marginTop - marginBottom).attr("preserveAspectRatio", "none").attr("xlink:href", canvas.toDataURL());
        } else if (type === "threshold") {
          const thresholds = domain;
          const thresholdFormat = tickFormat2 === void 0 ? (d) => d : typeof tickFormat2 === "string" ? d3_format_format(tickFormat2) : tickFormat2;
          x2 = applyRange(d3_scale_linear().domain([-1, range2.length - 1]), [marginLeft, width - marginRight]);
          svg.append("g").attr("fill-opacity", opacity2).selectAll().data(range2).enter().append("rect").attr("x", (d, i) => x2(i - 1)).attr("y", marginTop).attr("width", (d, i) => x2(i) - x2(i - 1)).attr("height", height - marginTop - marginBottom).attr("fill", (d) => d);
          ticks2 = options_map(thresholds, (_, i) => i);
          tickFormat2 = (i) => thresholdFormat(thresholds[i], i);
        } else {
          x2 = applyRange(band().domain(domain), [marginLeft, width - marginRight]);
          svg.append("g").attr("fill-opacity", opacity2).selectAll().data(domain).enter().append("rect").attr("x", x2).attr("y", marginTop).attr("width", Math.max(0, x2.bandwidth() - 1)).attr("height", height - marginTop - marginBottom).attr("fill", scale2);
          tickAdjust = () => {
          };
        }
        svg.append("g").attr("transform", `translate(0,${height - marginBottom})`).call(
          axisBottom(x2).ticks(Array.isArray(ticks2) ? null : ticks2, typeof tickFormat2 === "string" ? tickFormat2 : void 0).tickFormat(typeof tickFormat2 === "function" ? tickFormat2 : void 0).tickSize(tickSize).tickValues(Array.isArray(ticks2) ? ticks2 : null)
        ).attr("font-size", null).attr("font-family", null).attr("font-variant", impliedString(fontVariant, "normal")).call(tickAdjust).call((g) => g.select(".domain").remove());
        if (label !== void 0) {
          svg.append("text").attr("x", marginLeft).attr("y", marginTop - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(label);
        }
        return svg.node();
      }
      ;
      const d3_path_pi = Math.PI, d3_path_tau = 2 * d3_path_pi, d3_path_epsilon = 1e-6, tauEpsilon = d3_path_tau - d3_path_epsilon;
      function d3_path_append(strings) {
        this._ += strings[0];
        for (let i = 1, n = strings.length; i < n; ++i) {
          this._ += arguments[i] + strings[i];
        }
      }
      function d3_path_appendRound(digits) {
        let d = Math.floor(digits);
        if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
        if (d > 15) return d3_path_append;
        const k2 = 10 ** d;
        return function(strings) {
          this._ += strings[0];
          for (let i = 1, n = strings.length; i < n; ++i) {
            this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
          }
        };
      }
      function equal(x02, y02, x12, y12) {
        return x02 === x12 && y02 === y12;
      }
      function equalRound(digits) {
        const d = Math.floor(digits);
        if (!(d <= 15)) return equal;
        const k2 = 10 ** d;
        const r = function(value2) {
          return Math.round(value2 * k2);
        };
        return function(x02, y02, x12, y12) {
          return r(x02) === r(x12) && r(y02) === r(y12);
        };
      }
      class d3_path_Path {
        constructor(digits) {
          this._x0 = this._y0 = // start of current subpath
          this._x1 = this._y1 = null;
          this._ = "";
          this._append = digits == null ? d3_path_append : d3_path_appendRound(digits);
          this._equal = digits == null ? equal : equalRound(digits);
        }
        moveTo(x2, y2) {
          this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
        }
        closePath() {
          if (this._x1 !== null) {
            this._x1 = this._x0, this._y1 = this._y0;
            this._append`Z`;
          }
        }
        lineTo(x2, y2) {
          this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
        }
        quadraticCurveTo(x12, y12, x2, y2) {
          this._append`Q${+x12},${+y12},${this._x1 = +x2},${this._y1 = +y2}`;
        }
        bezierCurveTo(x12, y12, x2, y2, x3, y3) {
          this._append`C${+x12},${+y12},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
        }
        arcTo(x12, y12, x2, y2, r) {
          x12 = +x12, y12 = +y12, x2 = +x2, y2 = +y2, r = +r;
          if (r < 0) throw new Error(`negative radius: ${r}`);
          let x02 = this._x1, y02 = this._y1, x21 = x2 - x12, y21 = y2 - y12, x01 = x02 - x12, y01 = y02 - y12, l01_2 = x01 * x01 + y01 * y01;
          if (this._x1 === null) {
            this._append`M${this._x1 = x12},${this._y1 = y12}`;
          } else if (!(l01_2 > d3_path_epsilon)) ;
          else if (!(Math.abs(y01 * x21 - y21 * x01) > d3_path_epsilon) || !r) {
            this._append`L${this._x1 = x12},${this._y1 = y12}`;
          } else {
            let x20 = x2 - x02, y20 = y2 - y02, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((d3_path_pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
            if (Math.abs(t01 - 1) > d3_path_epsilon) {
              this._append`L${x12 + t01 * x01},${y12 + t01 * y01}`;
            }
            this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x12 + t21 * x21},${this._y1 = y12 + t21 * y21}`;
          }
        }
        arc(x2, y2, r, a0, a1, ccw) {
          x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
          if (r < 0) throw new Error(`negative radius: ${r}`);
          let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x02 = x2 + dx, y02 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
          if (this._x1 === null) {
            this._append`M${x02},${y02}`;
          } else if (Math.abs(this._x1 - x02) > d3_path_epsilon || Math.abs(this._y1 - y02) > d3_path_epsilon) {
            this._append`L${x02},${y02}`;
          }
          if (!r) return;
          if (da < 0) da = da % d3_path_tau + d3_path_tau;
          if (da > tauEpsilon) {
            this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x02},${this._y1 = y02}`;
          } else if (da > d3_path_epsilon) {
            const x12 = x2 + r * Math.cos(a1);
            const y12 = y2 + r * Math.sin(a1);
            if (da >= d3_path_pi && this._equal(x02, y02, x12, y12)) {
              da /= 2;
              let a00 = a0 + da;
              this._append`A${r},${r},0,${+(da >= d3_path_pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
            }
            this._append`A${r},${r},0,${+(da >= d3_path_pi)},${cw},${this._x1 = x12},${this._y1 = y12}`;
          }
        }
        rect(x2, y2, w, h) {
          this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
        }
        toString() {
          return this._;
        }
      }
      function path() {
        return new d3_path_Path();
      }
      path.prototype = d3_path_Path.prototype;
      function pathRound(digits = 3) {
        return new d3_path_Path(+digits);
      }
      ;
      const math_radians = Math.PI / 180;
      ;
      function markers(mark, { marker, markerStart = marker, markerMid = marker, markerEnd = marker } = {}) {
        mark.markerStart = maybeMarker(markerStart);
        mark.markerMid = maybeMarker(markerMid);
        mark.markerEnd = maybeMarker(markerEnd);
      }
      function maybeMarker(marker) {
        if (marker == null || marker === false) return null;
        if (marker === true) return markerCircleFill;
        if (typeof marker === "function") return marker;
        switch (`${marker}`.toLowerCase()) {
          case "none":
            return null;
          case "arrow":
            return markerArrow("auto");
          case "arrow-reverse":
            return markerArrow("auto-start-reverse");
          case "dot":
            return markerDot;
          case "circle":
          case "circle-fill":
            return markerCircleFill;
          case "circle-stroke":
            return markerCircleStroke;
          case "tick":
            return markerTick("auto");
          case "tick-x":
            return markerTick(90);
          case "tick-y":
            return markerTick(0);
        }
        throw new Error(`invalid marker: ${marker}`);
      }
      function markerArrow(orient) {
        return (color2, context) => context_create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", orient).attr("fill", "none").attr("stroke", color2).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((marker) => marker.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
      }
      function markerDot(color2, context) {
        return context_create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color2).attr("stroke", "none").call((marker) => marker.append("circle").attr("r", 2.5)).node();
      }
      function markerCircleFill(color2, context) {
        return context_create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color2).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
      }
      function markerCircleStroke(color2, context) {
        return context_create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", color2).attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
      }
      function markerTick(orient) {
        return (color2, context) => context_create("svg:marker", context).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", orient).attr("stroke", color2).call((marker) => marker.append("path").attr("d", "M0,-3v6")).node();
      }
      let nextMarkerId = 0;
      function applyMarkers(path2, mark, { stroke: S }, context) {
        return applyMarkersColor(path2, mark, S && ((i) => S[i]), null, context);
      }
      function applyGroupedMarkers(path2, mark, { stroke: S, z: Z }, context) {
        return applyMarkersColor(path2, mark, S && (([i]) => S[i]), Z, context);
      }
      const START = 1;
      const END = 2;
      function getGroupedOrientation(path2, Z) {
        const O = new Uint8Array(Z.length);
        const D2 = path2.data().filter((I) => I.length > 1);
        const n = D2.length;
        for (let i = 0, z = unset; i < n; ++i) {
          const I = D2[i];
          if (I.length > 1) {
            const i2 = I[0];
            if (z !== (z = options_keyof(Z[i2]))) O[i2] |= START;
          }
        }
        for (let i = n - 1, z = unset; i >= 0; --i) {
          const I = D2[i];
          if (I.length > 1) {
            const i2 = I[0];
            if (z !== (z = options_keyof(Z[i2]))) O[i2] |= END;
          }
        }
        return ([i]) => O[i];
      }
      function applyMarkersColor(path2, { markerStart, markerMid, markerEnd, stroke }, strokeof = () => stroke, Z, context) {
        if (!markerStart && !markerMid && !markerEnd) return;
        const iriByMarkerColor = /* @__PURE__ */ new Map();
        const orient = Z && getGroupedOrientation(path2, Z);
        function applyMarker(name, marker, filter2) {
          return function(i) {
            if (filter2 && !filter2(i)) return;
            const color2 = strokeof(i);
            let iriByColor = iriByMarkerColor.get(marker);
            if (!iriByColor) iriByMarkerColor.set(marker, iriByColor = /* @__PURE__ */ new Map());
            let iri = iriByColor.get(color2);
            if (!iri) {
              const node = this.parentNode.insertBefore(marker(color2, context), this);
              const id2 = `plot-marker-${++nextMarkerId}`;
              node.setAttribute("id", id2);
              iriByColor.set(color2, iri = `url(#${id2})`);
            }
            this.setAttribute(name, iri);
          };
        }
        if (markerStart) path2.each(applyMarker("marker-start", markerStart, orient && ((i) => orient(i) & START)));
        if (markerMid && orient) path2.each(applyMarker("marker-start", markerMid, (i) => !(orient(i) & START)));
        if (markerMid) path2.each(applyMarker("marker-mid", markerMid));
        if (markerEnd) path2.each(applyMarker("marker-end", markerEnd, orient && ((i) => orient(i) & END)));
      }
      ;
      function maybeInsetX({ inset, insetLeft, insetRight, ...options } = {}) {
        [insetLeft, insetRight] = maybeInset(inset, insetLeft, insetRight);
        return { inset, insetLeft, insetRight, ...options };
      }
      function inset_maybeInsetY({ inset, insetTop, insetBottom, ...options } = {}) {
        [insetTop, insetBottom] = maybeInset(inset, insetTop, insetBottom);
        return { inset, insetTop, insetBottom, ...options };
      }
      function maybeInset(inset, inset1, inset2) {
        return inset === void 0 && inset1 === void 0 && inset2 === void 0 ? offset ? [1, 0] : [0.5, 0.5] : [inset1, inset2];
      }
      ;
      function maybeIntervalValue(value2, { interval }) {
        value2 = { ...maybeValue(value2) };
        value2.interval = maybeInterval(value2.interval === void 0 ? interval : value2.interval);
        return value2;
      }
      function maybeIntervalK(k2, maybeInsetK, options, trivial) {
        const { [k2]: v, [`${k2}1`]: v1, [`${k2}2`]: v2 } = options;
        const { value: value2, interval } = maybeIntervalValue(v, options);
        if (value2 == null || interval == null && !trivial) return options;
        const label = options_labelof(v);
        if (interval == null) {
          let V;
          const kv = { transform: (data) => V || (V = options_valueof(data, value2)), label };
          return {
            ...options,
            [k2]: void 0,
            [`${k2}1`]: v1 === void 0 ? kv : v1,
            [`${k2}2`]: v2 === void 0 && !(v1 === v2 && trivial) ? kv : v2
          };
        }
        let D1, V1;
        function transform(data) {
          if (V1 !== void 0 && data === D1) return V1;
          return V1 = options_map(options_valueof(D1 = data, value2), (v3) => interval.floor(v3));
        }
        return maybeInsetK({
          ...options,
          [k2]: void 0,
          [`${k2}1`]: v1 === void 0 ? { transform, label } : v1,
          [`${k2}2`]: v2 === void 0 ? { transform: (data) => transform(data).map((v3) => interval.offset(v3)), label } : v2
        });
      }
      function maybeIntervalMidK(k2, maybeInsetK, options) {
        const { [k2]: v } = options;
        const { value: value2, interval } = maybeIntervalValue(v, options);
        if (value2 == null || interval == null) return options;
        return maybeInsetK({
          ...options,
          [k2]: {
            label: options_labelof(v),
            transform: (data) => {
              const V1 = options_map(options_valueof(data, value2), (v2) => interval.floor(v2));
              const V2 = V1.map((v2) => interval.offset(v2));
              return V1.map(
                isTemporal(V1) ? (v1, v2) => v1 == null || isNaN(v1 = +v1) || (v2 = V2[v2], v2 == null) || isNaN(v2 = +v2) ? void 0 : new Date((v1 + v2) / 2) : (v1, v2) => v1 == null || (v2 = V2[v2], v2 == null) ? NaN : (+v1 + +v2) / 2
              );
            }
          }
        });
      }
      function interval_maybeTrivialIntervalX(options = {}) {
        return maybeIntervalK("x", maybeInsetX, options, true);
      }
      function interval_maybeTrivialIntervalY(options = {}) {
        return maybeIntervalK("y", maybeInsetY, options, true);
      }
      function maybeIntervalX(options = {}) {
        return maybeIntervalK("x", maybeInsetX, options);
      }
      function interval_maybeIntervalY(options = {}) {
        return maybeIntervalK("y", inset_maybeInsetY, options);
      }
      function interval_maybeIntervalMidX(options = {}) {
        return maybeIntervalMidK("x", maybeInsetX, options);
      }
      function interval_maybeIntervalMidY(options = {}) {
        return maybeIntervalMidK("y", inset_maybeInsetY, options);
      }
      ;
      const defaults = {
        ariaLabel: "rule",
        fill: null,
        stroke: "currentColor"
      };
      class RuleX extends Mark {
        constructor(data, options = {}) {
          const { x: x2, y1: y12, y2, inset = 0, insetTop = inset, insetBottom = inset } = options;
          super(
            data,
            {
              x: { value: x2, scale: "x", optional: true },
              y1: { value: y12, scale: "y", optional: true },
              y2: { value: y2, scale: "y", optional: true }
            },
            withTip(options, "x"),
            defaults
          );
          this.insetTop = options_number(insetTop);
          this.insetBottom = options_number(insetBottom);
          markers(this, options);
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          const { x: X, y1: Y12, y2: Y22 } = channels;
          const { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions;
          const { insetTop, insetBottom } = this;
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2 }, offset, 0).call(
            (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("x2", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("y1", Y12 && !isCollapsed(y2) ? (i) => Y12[i] + insetTop : marginTop + insetTop).attr(
              "y2",
              Y22 && !isCollapsed(y2) ? y2.bandwidth ? (i) => Y22[i] + y2.bandwidth() - insetBottom : (i) => Y22[i] - insetBottom : height - marginBottom - insetBottom
            ).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
          ).node();
        }
      }
      class RuleY extends Mark {
        constructor(data, options = {}) {
          const { x1: x12, x2, y: y2, inset = 0, insetRight = inset, insetLeft = inset } = options;
          super(
            data,
            {
              y: { value: y2, scale: "y", optional: true },
              x1: { value: x12, scale: "x", optional: true },
              x2: { value: x2, scale: "x", optional: true }
            },
            withTip(options, "y"),
            defaults
          );
          this.insetRight = options_number(insetRight);
          this.insetLeft = options_number(insetLeft);
          markers(this, options);
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          const { y: Y, x1: X12, x2: X22 } = channels;
          const { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions;
          const { insetLeft, insetRight } = this;
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { y: Y && y2 }, 0, offset).call(
            (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X12 && !isCollapsed(x2) ? (i) => X12[i] + insetLeft : marginLeft + insetLeft).attr(
              "x2",
              X22 && !isCollapsed(x2) ? x2.bandwidth ? (i) => X22[i] + x2.bandwidth() - insetRight : (i) => X22[i] - insetRight : width - marginRight - insetRight
            ).attr("y1", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).attr("y2", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
          ).node();
        }
      }
      function ruleX(data, options) {
        let { x: x2 = options_identity, y: y2, y1: y12, y2: y22, ...rest } = interval_maybeIntervalY(options);
        [y12, y22] = maybeOptionalZero(y2, y12, y22);
        return new RuleX(data, { ...rest, x: x2, y1: y12, y2: y22 });
      }
      function ruleY(data, options) {
        let { y: y2 = options_identity, x: x2, x1: x12, x2: x22, ...rest } = maybeIntervalX(options);
        [x12, x22] = maybeOptionalZero(x2, x12, x22);
        return new RuleY(data, { ...rest, y: y2, x1: x12, x2: x22 });
      }
      function maybeOptionalZero(x2, x12, x22) {
        if (x2 == null) {
          if (x12 === void 0) {
            if (x22 !== void 0) return [0, x22];
          } else {
            if (x22 === void 0) return [0, x12];
          }
        } else if (x12 === void 0) {
          return x22 === void 0 ? [0, x2] : [x2, x22];
        } else if (x22 === void 0) {
          return [x2, x12];
        }
        return [x12, x22];
      }
      ;
      function template(strings, ...parts) {
        let n = parts.length;
        for (let j = 0, copy2 = true; j < n; ++j) {
          if (typeof parts[j] !== "function") {
            if (copy2) {
              strings = strings.slice();
              copy2 = false;
            }
            strings.splice(j, 2, strings[j] + parts[j] + strings[j + 1]);
            parts.splice(j, 1);
            --j, --n;
          }
        }
        return (i) => {
          let s2 = strings[0];
          for (let j = 0; j < n; ++j) {
            s2 += parts[j](i) + strings[j + 1];
          }
          return s2;
        };
      }
      ;
      const text_defaults = {
        ariaLabel: "text",
        strokeLinejoin: "round",
        strokeWidth: 3,
        paintOrder: "stroke"
      };
      const softHyphen = "\xAD";
      class Text extends Mark {
        constructor(data, options = {}) {
          const {
            x: x2,
            y: y2,
            text = isIterable(data) && isTextual(data) ? options_identity : options_indexOf,
            frameAnchor,
            textAnchor = /right$/i.test(frameAnchor) ? "end" : /left$/i.test(frameAnchor) ? "start" : "middle",
            lineAnchor = /^top/i.test(frameAnchor) ? "top" : /^bottom/i.test(frameAnchor) ? "bottom" : "middle",
            lineHeight = 1,
            lineWidth = Infinity,
            textOverflow,
            monospace,
            fontFamily = monospace ? "ui-monospace, monospace" : void 0,
            fontSize,
            fontStyle,
            fontVariant,
            fontWeight,
            rotate
          } = options;
          const [vrotate, crotate] = maybeNumberChannel(rotate, 0);
          const [vfontSize, cfontSize] = maybeFontSizeChannel(fontSize);
          super(
            data,
            {
              x: { value: x2, scale: "x", optional: true },
              y: { value: y2, scale: "y", optional: true },
              fontSize: { value: vfontSize, optional: true },
              rotate: { value: numberChannel(vrotate), optional: true },
              text: { value: text, filter: defined_nonempty, optional: true }
            },
            options,
            text_defaults
          );
          this.rotate = crotate;
          this.textAnchor = impliedString(textAnchor, "middle");
          this.lineAnchor = keyword(lineAnchor, "lineAnchor", ["top", "middle", "bottom"]);
          this.lineHeight = +lineHeight;
          this.lineWidth = +lineWidth;
          this.textOverflow = maybeTextOverflow(textOverflow);
          this.monospace = !!monospace;
          this.fontFamily = string(fontFamily);
          this.fontSize = cfontSize;
          this.fontStyle = string(fontStyle);
          this.fontVariant = string(fontVariant);
          this.fontWeight = string(fontWeight);
          this.frameAnchor = maybeFrameAnchor(frameAnchor);
          if (!(this.lineWidth >= 0)) throw new Error(`invalid lineWidth: ${lineWidth}`);
          this.splitLines = splitter(this);
          this.clipLine = clipper(this);
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          const { x: X, y: Y, rotate: R, text: T, title: TL, fontSize: FS } = channels;
          const { rotate } = this;
          const [cx, cy] = applyFrameAnchor(this, dimensions);
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this, T, dimensions).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
            (g) => g.selectAll().data(index2).enter().append("text").call(applyDirectStyles, this).call(applyMultilineText, this, T, TL).attr(
              "transform",
              template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${R ? (i) => ` rotate(${R[i]})` : rotate ? ` rotate(${rotate})` : ``}`
            ).call(applyAttr, "font-size", FS && ((i) => FS[i])).call(applyChannelStyles, this, channels)
          ).node();
        }
      }
      function maybeTextOverflow(textOverflow) {
        return textOverflow == null ? null : keyword(textOverflow, "textOverflow", [
          "clip",
          // shorthand for clip-end
          "ellipsis",
          // \u2026 ellipsis-end
          "clip-start",
          "clip-end",
          "ellipsis-start",
          "ellipsis-middle",
          "ellipsis-end"
        ]).replace(/^(clip|ellipsis)$/, "$1-end");
      }
      function applyMultilineText(selection2, mark, T, TL) {
        if (!T) return;
        const { lineAnchor, lineHeight, textOverflow, splitLines, clipLine: clipLine2 } = mark;
        selection2.each(function(i) {
          const lines = splitLines(format_formatDefault(T[i]) ?? "").map(clipLine2);
          const n = lines.length;
          const y2 = lineAnchor === "top" ? 0.71 : lineAnchor === "bottom" ? 1 - n : (164 - n * 100) / 200;
          if (n > 1) {
            let m = 0;
            for (let i2 = 0; i2 < n; ++i2) {
              ++m;
              if (!lines[i2]) continue;
              const tspan = this.ownerDocument.createElementNS(namespaces.svg, "tspan");
              tspan.setAttribute("x", 0);
              if (i2 === m - 1) tspan.setAttribute("y", `${(y2 + i2) * lineHeight}em`);
              else tspan.setAttribute("dy", `${m * lineHeight}em`);
              tspan.textContent = lines[i2];
              this.appendChild(tspan);
              m = 0;
            }
          } else {
            if (y2) this.setAttribute("y", `${y2 * lineHeight}em`);
            this.textContent = lines[0];
          }
          if (textOverflow && !TL && lines[0] !== T[i]) {
            const title = this.ownerDocument.createElementNS(namespaces.svg, "title");
            title.textContent = T[i];
            this.appendChild(title);
          }
        });
      }
      function text_text(data, { x: x2, y: y2, ...options } = {}) {
        if (options.frameAnchor === void 0) [x2, y2] = options_maybeTuple(x2, y2);
        return new Text(data, { ...options, x: x2, y: y2 });
      }
      function textX(data, { x: x2 = options_identity, ...options } = {}) {
        return new Text(data, interval_maybeIntervalMidY({ ...options, x: x2 }));
      }
      function textY(data, { y: y2 = options_identity, ...options } = {}) {
        return new Text(data, interval_maybeIntervalMidX({ ...options, y: y2 }));
      }
      function applyIndirectTextStyles(selection2, mark, T) {
        applyAttr(selection2, "text-anchor", mark.textAnchor);
        applyAttr(selection2, "font-family", mark.fontFamily);
        applyAttr(selection2, "font-size", mark.fontSize);
        applyAttr(selection2, "font-style", mark.fontStyle);
        applyAttr(selection2, "font-variant", mark.fontVariant === void 0 ? text_inferFontVariant(T) : mark.fontVariant);
        applyAttr(selection2, "font-weight", mark.fontWeight);
      }
      function text_inferFontVariant(T) {
        return T && (isNumeric(T) || isTemporal(T)) ? "tabular-nums" : void 0;
      }
      const fontSizes = /* @__PURE__ */ new Set([
        // global keywords
        "inherit",
        "initial",
        "revert",
        "unset",
        // absolute keywords
        "xx-small",
        "x-small",
        "small",
        "medium",
        "large",
        "x-large",
        "xx-large",
        "xxx-large",
        // relative keywords
        "larger",
        "smaller"
      ]);
      function maybeFontSizeChannel(fontSize) {
        if (fontSize == null || typeof fontSize === "number") return [void 0, fontSize];
        if (typeof fontSize !== "string") return [fontSize, void 0];
        fontSize = fontSize.trim().toLowerCase();
        return fontSizes.has(fontSize) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(fontSize) ? [void 0, fontSize] : [fontSize, void 0];
      }
      function lineWrap(input, maxWidth, widthof) {
        const lines = [];
        let lineStart, lineEnd = 0;
        for (const [wordStart, wordEnd, required] of lineBreaks(input)) {
          if (lineStart === void 0) lineStart = wordStart;
          if (lineEnd > lineStart && widthof(input, lineStart, wordEnd) > maxWidth) {
            lines.push(input.slice(lineStart, lineEnd) + (input[lineEnd - 1] === softHyphen ? "-" : ""));
            lineStart = wordStart;
          }
          if (required) {
            lines.push(input.slice(lineStart, wordEnd));
            lineStart = void 0;
            continue;
          }
          lineEnd = wordEnd;
        }
        return lines;
      }
      function* lineBreaks(input) {
        let i = 0, j = 0;
        const n = input.length;
        while (j < n) {
          let k2 = 1;
          switch (input[j]) {
            case softHyphen:
            case "-":
              ++j;
              yield [i, j, false];
              i = j;
              break;
            case " ":
              yield [i, j, false];
              while (input[++j] === " ") ;
              i = j;
              break;
            case "\r":
              if (input[j + 1] === "\n") ++k2;
            // falls through
            case "\n":
              yield [i, j, true];
              j += k2;
              i = j;
              break;
            default:
              ++j;
              break;
          }
        }
        yield [i, j, true];
      }
      const defaultWidthMap = {
        a: 56,
        b: 63,
        c: 57,
        d: 63,
        e: 58,
        f: 37,
        g: 62,
        h: 60,
        i: 26,
        j: 26,
        k: 55,
        l: 26,
        m: 88,
        n: 60,
        o: 60,
        p: 62,
        q: 62,
        r: 39,
        s: 54,
        t: 38,
        u: 60,
        v: 55,
        w: 79,
        x: 54,
        y: 55,
        z: 55,
        A: 69,
        B: 67,
        C: 73,
        D: 74,
        E: 61,
        F: 58,
        G: 76,
        H: 75,
        I: 28,
        J: 55,
        K: 67,
        L: 58,
        M: 89,
        N: 75,
        O: 78,
        P: 65,
        Q: 78,
        R: 67,
        S: 65,
        T: 65,
        U: 75,
        V: 69,
        W: 98,
        X: 69,
        Y: 67,
        Z: 67,
        0: 64,
        1: 48,
        2: 62,
        3: 64,
        4: 66,
        5: 63,
        6: 65,
        7: 58,
        8: 65,
        9: 65,
        " ": 29,
        "!": 32,
        '"': 49,
        "'": 31,
        "(": 39,
        ")": 39,
        ",": 31,
        "-": 48,
        ".": 31,
        "/": 32,
        ":": 31,
        ";": 31,
        "?": 52,
        "\u2018": 31,
        "\u2019": 31,
        "\u201C": 47,
        "\u201D": 47,
        "\u2026": 82
      };
      function defaultWidth(text, start = 0, end = text.length) {
        let sum2 = 0;
        for (let i = start; i < end; i = readCharacter(text, i)) {
          sum2 += defaultWidthMap[text[i]] ?? (isPictographic(text, i) ? 120 : defaultWidthMap.e);
        }
        return sum2;
      }
      function monospaceWidth(text, start = 0, end = text.length) {
        let sum2 = 0;
        for (let i = start; i < end; i = readCharacter(text, i)) {
          sum2 += isPictographic(text, i) ? 126 : 63;
        }
        return sum2;
      }
      function splitter({ monospace, lineWidth, textOverflow }) {
        if (textOverflow != null || lineWidth == Infinity) return (text) => text.split(/\r\n?|\n/g);
        const widthof = monospace ? monospaceWidth : defaultWidth;
        const maxWidth = lineWidth * 100;
        return (text) => lineWrap(text, maxWidth, widthof);
      }
      function clipper({ monospace, lineWidth, textOverflow }) {
        if (textOverflow == null || lineWidth == Infinity) return (text) => text;
        const widthof = monospace ? monospaceWidth : defaultWidth;
        const maxWidth = lineWidth * 100;
        switch (textOverflow) {
          case "clip-start":
            return (text) => clipStart(text, maxWidth, widthof, "");
          case "clip-end":
            return (text) => clipEnd(text, maxWidth, widthof, "");
          case "ellipsis-start":
            return (text) => clipStart(text, maxWidth, widthof, ellipsis);
          case "ellipsis-middle":
            return (text) => clipMiddle(text, maxWidth, widthof, ellipsis);
          case "ellipsis-end":
            return (text) => clipEnd(text, maxWidth, widthof, ellipsis);
        }
      }
      const ellipsis = "\u2026";
      function cut(text, width, widthof, inset) {
        const I = [];
        let w = 0;
        for (let i = 0, j = 0, n = text.length; i < n; i = j) {
          j = readCharacter(text, i);
          const l = widthof(text, i, j);
          if (w + l > width) {
            w += inset;
            while (w > width && i > 0) j = i, i = I.pop(), w -= widthof(text, i, j);
            return [i, width - w];
          }
          w += l;
          I.push(i);
        }
        return [-1, 0];
      }
      function clipEnd(text, width, widthof, ellipsis2) {
        text = text.trim();
        const e = widthof(ellipsis2);
        const [i] = cut(text, width, widthof, e);
        return i < 0 ? text : text.slice(0, i).trimEnd() + ellipsis2;
      }
      function clipMiddle(text, width, widthof, ellipsis2) {
        text = text.trim();
        const w = widthof(text);
        if (w <= width) return text;
        const e = widthof(ellipsis2) / 2;
        const [i, ei] = cut(text, width / 2, widthof, e);
        const [j] = cut(text, w - width / 2 - ei + e, widthof, -e);
        return j < 0 ? ellipsis2 : text.slice(0, i).trimEnd() + ellipsis2 + text.slice(readCharacter(text, j)).trimStart();
      }
      function clipStart(text, width, widthof, ellipsis2) {
        text = text.trim();
        const w = widthof(text);
        if (w <= width) return text;
        const e = widthof(ellipsis2);
        const [j] = cut(text, w - width + e, widthof, -e);
        return j < 0 ? ellipsis2 : ellipsis2 + text.slice(readCharacter(text, j)).trimStart();
      }
      const reCombiner = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy;
      const rePictographic = /\p{Extended_Pictographic}/uy;
      function readCharacter(text, i) {
        i += isSurrogatePair(text, i) ? 2 : 1;
        if (isCombiner(text, i)) i = reCombiner.lastIndex;
        if (isZeroWidthJoiner(text, i)) return readCharacter(text, i + 1);
        return i;
      }
      function isAscii(text, i) {
        return text.charCodeAt(i) < 128;
      }
      function isSurrogatePair(text, i) {
        const hi = text.charCodeAt(i);
        if (hi >= 55296 && hi < 56320) {
          const lo = text.charCodeAt(i + 1);
          return lo >= 56320 && lo < 57344;
        }
        return false;
      }
      function isZeroWidthJoiner(text, i) {
        return text.charCodeAt(i) === 8205;
      }
      function isCombiner(text, i) {
        return isAscii(text, i) ? false : (reCombiner.lastIndex = i, reCombiner.test(text));
      }
      function isPictographic(text, i) {
        return isAscii(text, i) ? false : (rePictographic.lastIndex = i, rePictographic.test(text));
      }
      ;
      const vector_defaults = {
        ariaLabel: "vector",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 1.5,
        strokeLinejoin: "round",
        strokeLinecap: "round"
      };
      const defaultRadius = 3.5;
      const wingRatio = defaultRadius * 5;
      const shapeArrow = {
        draw(context, l, r) {
          const wing = l * r / wingRatio;
          context.moveTo(0, 0);
          context.lineTo(0, -l);
          context.moveTo(-wing, wing - l);
          context.lineTo(0, -l);
          context.lineTo(wing, wing - l);
        }
      };
      const shapeSpike = {
        draw(context, l, r) {
          context.moveTo(-r, 0);
          context.lineTo(0, -l);
          context.lineTo(r, 0);
        }
      };
      const shapes = /* @__PURE__ */ new Map([
        ["arrow", shapeArrow],
        ["spike", shapeSpike]
      ]);
      function isShapeObject(value2) {
        return value2 && typeof value2.draw === "function";
      }
      function maybeShape(shape) {
        if (isShapeObject(shape)) return shape;
        const value2 = shapes.get(`${shape}`.toLowerCase());
        if (value2) return value2;
        throw new Error(`invalid shape: ${shape}`);
      }
      class Vector extends Mark {
        constructor(data, options = {}) {
          const { x: x2, y: y2, r = defaultRadius, length, rotate, shape = shapeArrow, anchor = "middle", frameAnchor } = options;
          const [vl, cl] = maybeNumberChannel(length, 12);
          const [vr, cr] = maybeNumberChannel(rotate, 0);
          super(
            data,
            {
              x: { value: x2, scale: "x", optional: true },
              y: { value: y2, scale: "y", optional: true },
              length: { value: vl, scale: "length", optional: true },
              rotate: { value: vr, optional: true }
            },
            options,
            vector_defaults
          );
          this.r = +r;
          this.length = cl;
          this.rotate = cr;
          this.shape = maybeShape(shape);
          this.anchor = keyword(anchor, "anchor", ["start", "middle", "end"]);
          this.frameAnchor = maybeFrameAnchor(frameAnchor);
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          const { x: X, y: Y, length: L, rotate: A5 } = channels;
          const { length, rotate, anchor, shape, r } = this;
          const [cx, cy] = applyFrameAnchor(this, dimensions);
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
            (g) => g.selectAll().data(index2).enter().append("path").call(applyDirectStyles, this).attr(
              "transform",
              template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ``}${anchor === "start" ? `` : anchor === "end" ? L ? (i) => ` translate(0,${L[i]})` : ` translate(0,${length})` : L ? (i) => ` translate(0,${L[i] / 2})` : ` translate(0,${length / 2})`}`
            ).attr(
              "d",
              L ? (i) => {
                const p = pathRound();
                shape.draw(p, L[i], r);
                return p;
              } : (() => {
                const p = pathRound();
                shape.draw(p, length, r);
                return p;
              })()
            ).call(applyChannelStyles, this, channels)
          ).node();
        }
      }
      function vector(data, options = {}) {
        let { x: x2, y: y2, ...rest } = options;
        if (options.frameAnchor === void 0) [x2, y2] = maybeTuple(x2, y2);
        return new Vector(data, { ...rest, x: x2, y: y2 });
      }
      function vectorX(data, options = {}) {
        const { x: x2 = options_identity, ...rest } = options;
        return new Vector(data, { ...rest, x: x2 });
      }
      function vectorY(data, options = {}) {
        const { y: y2 = options_identity, ...rest } = options;
        return new Vector(data, { ...rest, y: y2 });
      }
      function spike(data, options = {}) {
        const {
          shape = shapeSpike,
          stroke = vector_defaults.stroke,
          strokeWidth = 1,
          fill = stroke,
          fillOpacity = 0.3,
          anchor = "start",
          ...rest
        } = options;
        return vector(data, { ...rest, shape, stroke, strokeWidth, fill, fillOpacity, anchor });
      }
      ;
      function maybeData(data, options) {
        if (arguments.length < 2 && !isIterable(data)) options = data, data = null;
        if (options === void 0) options = {};
        return [data, options];
      }
      function axis_maybeAnchor({ anchor } = {}, anchors) {
        return anchor === void 0 ? anchors[0] : keyword(anchor, "anchor", anchors);
      }
      function axis_anchorY(options) {
        return axis_maybeAnchor(options, ["left", "right"]);
      }
      function anchorFy(options) {
        return axis_maybeAnchor(options, ["right", "left"]);
      }
      function axis_anchorX(options) {
        return axis_maybeAnchor(options, ["bottom", "top"]);
      }
      function anchorFx(options) {
        return axis_maybeAnchor(options, ["top", "bottom"]);
      }
      function axisY() {
        const [data, options] = maybeData(...arguments);
        return axisKy("y", axis_anchorY(options), data, options);
      }
      function axisFy() {
        const [data, options] = maybeData(...arguments);
        return axisKy("fy", anchorFy(options), data, options);
      }
      function axisX() {
        const [data, options] = maybeData(...arguments);
        return axisKx("x", axis_anchorX(options), data, options);
      }
      function axisFx() {
        const [data, options] = maybeData(...arguments);
        return axisKx("fx", anchorFx(options), data, options);
      }
      function axisKy(k2, anchor, data, {
        color: color2 = "currentColor",
        opacity: opacity2 = 1,
        stroke = color2,
        strokeOpacity = opacity2,
        strokeWidth = 1,
        fill = color2,
        fillOpacity = opacity2,
        textAnchor,
        textStroke,
        textStrokeOpacity,
        textStrokeWidth,
        tickSize = k2 === "y" ? 6 : 0,
        tickPadding,
        tickRotate,
        x: x2,
        margin,
        marginTop = margin === void 0 ? 20 : margin,
        marginRight = margin === void 0 ? anchor === "right" ? 40 : 0 : margin,
        marginBottom = margin === void 0 ? 20 : margin,
        marginLeft = margin === void 0 ? anchor === "left" ? 40 : 0 : margin,
        label,
        labelAnchor,
        labelArrow,
        labelOffset,
        ariaLabel = `${k2}-axis`,
        ...options
      }) {
        tickSize = options_number(tickSize);
        tickPadding = options_number(tickPadding);
        tickRotate = options_number(tickRotate);
        if (labelAnchor !== void 0) labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "top", "bottom"]);
        labelArrow = maybeLabelArrow(labelArrow);
        return marks(
          tickSize && !isNoneish(stroke) ? axisTickKy(k2, anchor, data, {
            stroke,
            strokeOpacity,
            strokeWidth,
            tickSize,
            tickPadding,
            tickRotate,
            x: x2,
            ariaLabel,
            ...options
          }) : null,
          !isNoneish(fill) ? axisTextKy(k2, anchor, data, {
            fill,
            fillOpacity,
            stroke: textStroke,
            strokeOpacity: textStrokeOpacity,
            strokeWidth: textStrokeWidth,
            textAnchor,
            tickSize,
            tickPadding,
            tickRotate,
            x: x2,
            marginTop,
            marginRight,
            marginBottom,
            marginLeft,
            ariaLabel,
            ...options
          }) : null,
          !isNoneish(fill) && label !== null ? text_text(
            [],
            labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
              const scale2 = scales[k2];
              const { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "y" && dimensions.inset || dimensions;
              const cla = labelAnchor ?? (scale2.bandwidth ? "center" : "top");
              const clo = labelOffset ?? (anchor === "right" ? marginRight2 : marginLeft2) - 3;
              if (cla === "center") {
                this.textAnchor = void 0;
                this.lineAnchor = anchor === "right" ? "bottom" : "top";
                this.frameAnchor = anchor;
                this.rotate = -90;
              } else {
                this.textAnchor = anchor === "right" ? "end" : "start";
                this.lineAnchor = cla;
                this.frameAnchor = `${cla}-${anchor}`;
                this.rotate = 0;
              }
              this.dy = cla === "top" ? 3 - marginTop2 : cla === "bottom" ? marginBottom2 - 3 : 0;
              this.dx = anchor === "right" ? clo : -clo;
              this.ariaLabel = `${ariaLabel} label`;
              return {
                facets: [[0]],
                channels: { text: { value: [formatAxisLabel(k2, scale2, { anchor, label, labelAnchor: cla, labelArrow })] } }
              };
            })
          ) : null
        );
      }
      function axisKx(k2, anchor, data, {
        color: color2 = "currentColor",
        opacity: opacity2 = 1,
        stroke = color2,
        strokeOpacity = opacity2,
        strokeWidth = 1,
        fill = color2,
        fillOpacity = opacity2,
        textAnchor,
        textStroke,
        textStrokeOpacity,
        textStrokeWidth,
        tickSize = k2 === "x" ? 6 : 0,
        tickPadding,
        tickRotate,
        y: y2,
        margin,
        marginTop = margin === void 0 ? anchor === "top" ? 30 : 0 : margin,
        marginRight = margin === void 0 ? 20 : margin,
        marginBottom = margin === void 0 ? anchor === "bottom" ? 30 : 0 : margin,
        marginLeft = margin === void 0 ? 20 : margin,
        label,
        labelAnchor,
        labelArrow,
        labelOffset,
        ariaLabel = `${k2}-axis`,
        ...options
      }) {
        tickSize = options_number(tickSize);
        tickPadding = options_number(tickPadding);
        tickRotate = options_number(tickRotate);
        if (labelAnchor !== void 0) labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "left", "right"]);
        labelArrow = maybeLabelArrow(labelArrow);
        return marks(
          tickSize && !isNoneish(stroke) ? axisTickKx(k2, anchor, data, {
            stroke,
            strokeOpacity,
            strokeWidth,
            tickSize,
            tickPadding,
            tickRotate,
            y: y2,
            ariaLabel,
            ...options
          }) : null,
          !isNoneish(fill) ? axisTextKx(k2, anchor, data, {
            fill,
            fillOpacity,
            stroke: textStroke,
            strokeOpacity: textStrokeOpacity,
            strokeWidth: textStrokeWidth,
            textAnchor,
            tickSize,
            tickPadding,
            tickRotate,
            y: y2,
            marginTop,
            marginRight,
            marginBottom,
            marginLeft,
            ariaLabel,
            ...options
          }) : null,
          !isNoneish(fill) && label !== null ? text_text(
            [],
            labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
              const scale2 = scales[k2];
              const { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "x" && dimensions.inset || dimensions;
              const cla = labelAnchor ?? (scale2.bandwidth ? "center" : "right");
              const clo = labelOffset ?? (anchor === "top" ? marginTop2 : marginBottom2) - 3;
              if (cla === "center") {
                this.frameAnchor = anchor;
                this.textAnchor = void 0;
              } else {
                this.frameAnchor = `${anchor}-${cla}`;
                this.textAnchor = cla === "right" ? "end" : "start";
              }
              this.lineAnchor = anchor;
              this.dy = anchor === "top" ? -clo : clo;
              this.dx = cla === "right" ? marginRight2 - 3 : cla === "left" ? 3 - marginLeft2 : 0;
              this.ariaLabel = `${ariaLabel} label`;
              return {
                facets: [[0]],
                channels: { text: { value: [formatAxisLabel(k2, scale2, { anchor, label, labelAnchor: cla, labelArrow })] } }
              };
            })
          ) : null
        );
      }
      function axisTickKy(k2, anchor, data, {
        strokeWidth = 1,
        strokeLinecap = null,
        strokeLinejoin = null,
        facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
        frameAnchor = anchor,
        tickSize,
        inset = 0,
        insetLeft = inset,
        insetRight = inset,
        dx = 0,
        y: y2 = k2 === "y" ? void 0 : null,
        ariaLabel,
        ...options
      }) {
        return axisMark(
          vectorY,
          k2,
          data,
          {
            ariaLabel: `${ariaLabel} tick`,
            ariaHidden: true
          },
          {
            strokeWidth,
            strokeLinecap,
            strokeLinejoin,
            facetAnchor,
            frameAnchor,
            y: y2,
            ...options,
            dx: anchor === "left" ? +dx - offset + +insetLeft : +dx + offset - insetRight,
            anchor: "start",
            length: tickSize,
            shape: anchor === "left" ? shapeTickLeft : shapeTickRight
          }
        );
      }
      function axisTickKx(k2, anchor, data, {
        strokeWidth = 1,
        strokeLinecap = null,
        strokeLinejoin = null,
        facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
        frameAnchor = anchor,
        tickSize,
        inset = 0,
        insetTop = inset,
        insetBottom = inset,
        dy = 0,
        x: x2 = k2 === "x" ? void 0 : null,
        ariaLabel,
        ...options
      }) {
        return axisMark(
          vectorX,
          k2,
          data,
          {
            ariaLabel: `${ariaLabel} tick`,
            ariaHidden: true
          },
          {
            strokeWidth,
            strokeLinejoin,
            strokeLinecap,
            facetAnchor,
            frameAnchor,
            x: x2,
            ...options,
            dy: anchor === "bottom" ? +dy - offset - insetBottom : +dy + offset + +insetTop,
            anchor: "start",
            length: tickSize,
            shape: anchor === "bottom" ? shapeTickBottom : shapeTickTop
          }
        );
      }
      function axisTextKy(k2, anchor, data, {
        facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
        frameAnchor = anchor,
        tickSize,
        tickRotate = 0,
        tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) > 60 ? 4 * Math.cos(tickRotate * math_radians) : 0),
        text,
        textAnchor = Math.abs(tickRotate) > 60 ? "middle" : anchor === "left" ? "end" : "start",
        lineAnchor = tickRotate > 60 ? "top" : tickRotate < -60 ? "bottom" : "middle",
        fontVariant,
        inset = 0,
        insetLeft = inset,
        insetRight = inset,
        dx = 0,
        ariaLabel,
        y: y2 = k2 === "y" ? void 0 : null,
        ...options
      }) {
        return axisMark(
          textY,
          k2,
          data,
          { ariaLabel: `${ariaLabel} tick label` },
          {
            facetAnchor,
            frameAnchor,
            text,
            textAnchor,
            lineAnchor,
            fontVariant,
            rotate: tickRotate,
            y: y2,
            ...options,
            dx: anchor === "left" ? +dx - tickSize - tickPadding + +insetLeft : +dx + +tickSize + +tickPadding - insetRight
          },
          function(scale2, data2, ticks2, tickFormat2, channels) {
            if (fontVariant === void 0) this.fontVariant = axis_inferFontVariant(scale2);
            if (text === void 0) channels.text = inferTextChannel(scale2, data2, ticks2, tickFormat2, anchor);
          }
        );
      }
      function axisTextKx(k2, anchor, data, {
        facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
        frameAnchor = anchor,
        tickSize,
        tickRotate = 0,
        tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) >= 10 ? 4 * Math.cos(tickRotate * math_radians) : 0),
        text,
        textAnchor = Math.abs(tickRotate) >= 10 ? tickRotate < 0 ^ anchor === "bottom" ? "start" : "end" : "middle",
        lineAnchor = Math.abs(tickRotate) >= 10 ? "middle" : anchor === "bottom" ? "top" : "bottom",
        fontVariant,
        inset = 0,
        insetTop = inset,
        insetBottom = inset,
        dy = 0,
        x: x2 = k2 === "x" ? void 0 : null,
        ariaLabel,
        ...options
      }) {
        return axisMark(
          textX,
          k2,
          data,
          { ariaLabel: `${ariaLabel} tick label` },
          {
            facetAnchor,
            frameAnchor,
            text: text === void 0 ? null : text,
            textAnchor,
            lineAnchor,
            fontVariant,
            rotate: tickRotate,
            x: x2,
            ...options,
            dy: anchor === "bottom" ? +dy + +tickSize + +tickPadding - insetBottom : +dy - tickSize - tickPadding + +insetTop
          },
          function(scale2, data2, ticks2, tickFormat2, channels) {
            if (fontVariant === void 0) this.fontVariant = axis_inferFontVariant(scale2);
            if (text === void 0) channels.text = inferTextChannel(scale2, data2, ticks2, tickFormat2, anchor);
          }
        );
      }
      function gridY() {
        const [data, options] = maybeData(...arguments);
        return gridKy("y", axis_anchorY(options), data, options);
      }
      function gridFy() {
        const [data, options] = maybeData(...arguments);
        return gridKy("fy", anchorFy(options), data, options);
      }
      function gridX() {
        const [data, options] = maybeData(...arguments);
        return gridKx("x", axis_anchorX(options), data, options);
      }
      function gridFx() {
        const [data, options] = maybeData(...arguments);
        return gridKx("fx", anchorFx(options), data, options);
      }
      function gridKy(k2, anchor, data, {
        y: y2 = k2 === "y" ? void 0 : null,
        x: x2 = null,
        x1: x12 = anchor === "left" ? x2 : null,
        x2: x22 = anchor === "right" ? x2 : null,
        ariaLabel = `${k2}-grid`,
        ariaHidden = true,
        ...options
      }) {
        return axisMark(ruleY, k2, data, { ariaLabel, ariaHidden }, { y: y2, x1: x12, x2: x22, ...gridDefaults(options) });
      }
      function gridKx(k2, anchor, data, {
        x: x2 = k2 === "x" ? void 0 : null,
        y: y2 = null,
        y1: y12 = anchor === "top" ? y2 : null,
        y2: y22 = anchor === "bottom" ? y2 : null,
        ariaLabel = `${k2}-grid`,
        ariaHidden = true,
        ...options
      }) {
        return axisMark(ruleX, k2, data, { ariaLabel, ariaHidden }, { x: x2, y1: y12, y2: y22, ...gridDefaults(options) });
      }
      function gridDefaults({
        color: color2 = "currentColor",
        opacity: opacity2 = 0.1,
        stroke = color2,
        strokeOpacity = opacity2,
        strokeWidth = 1,
        ...options
      }) {
        return { stroke, strokeOpacity, strokeWidth, ...options };
      }
      function labelOptions({
        fill,
        fillOpacity,
        fontFamily,
        fontSize,
        fontStyle,
        fontVariant,
        fontWeight,
        monospace,
        pointerEvents,
        shapeRendering,
        clip: clip2 = false
      }, initializer2) {
        [, fill] = options_maybeColorChannel(fill);
        [, fillOpacity] = maybeNumberChannel(fillOpacity);
        return {
          facet: "super",
          x: null,
          y: null,
          fill,
          fillOpacity,
          fontFamily,
          fontSize,
          fontStyle,
          fontVariant,
          fontWeight,
          monospace,
          pointerEvents,
          shapeRendering,
          clip: clip2,
          initializer: initializer2
        };
      }
      function axisMark(mark, k2, data, properties, options, initialize) {
        let channels;
        function axisInitializer(data2, facets, _channels, scales, dimensions, context) {
          const initializeFacets = data2 == null && (k2 === "fx" || k2 === "fy");
          const { [k2]: scale2 } = scales;
          if (!scale2) throw new Error(`missing scale: ${k2}`);
          const domain = scale2.domain();
          let { interval, ticks: ticks2, tickFormat: tickFormat2, tickSpacing = k2 === "x" ? 80 : 35 } = options;
          if (typeof ticks2 === "string" && hasTemporalDomain(scale2)) interval = ticks2, ticks2 = void 0;
          if (ticks2 === void 0) ticks2 = maybeRangeInterval(interval, scale2.type) ?? inferTickCount(scale2, tickSpacing);
          if (data2 == null) {
            if (isIterable(ticks2)) {
              data2 = options_arrayify(ticks2);
            } else if (isInterval(ticks2)) {
              data2 = inclusiveRange(ticks2, ...extent(domain));
            } else if (scale2.interval) {
              let interval2 = scale2.interval;
              if (scale2.ticks) {
                const [min2, max2] = extent(domain);
                const n = (max2 - min2) / interval2[intervalDuration];
                interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2;
                data2 = inclusiveRange(interval2, min2, max2);
              } else {
                data2 = domain;
                const n = data2.length;
                interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2;
                if (interval2 !== scale2.interval) data2 = inclusiveRange(interval2, ...extent(data2));
              }
              if (interval2 === scale2.interval) {
                const n = Math.round(data2.length / ticks2);
                if (n > 1) data2 = data2.filter((d, i) => i % n === 0);
              }
            } else if (scale2.ticks) {
              data2 = scale2.ticks(ticks2);
            } else {
              data2 = domain;
            }
            if (!scale2.ticks && data2.length && data2 !== domain) {
              const domainSet = new InternSet(domain);
              data2 = data2.filter((d) => domainSet.has(d));
              if (!data2.length) warnings_warn(`Warning: the ${k2}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
            }
            if (k2 === "y" || k2 === "x") {
              facets = [options_range(data2)];
            } else {
              channels[k2] = { scale: k2, value: options_identity };
            }
          }
          initialize?.call(this, scale2, data2, ticks2, tickFormat2, channels);
          const initializedChannels = Object.fromEntries(
            Object.entries(channels).map(([name, channel]) => {
              return [name, { ...channel, value: options_valueof(data2, channel.value) }];
            })
          );
          if (initializeFacets) facets = context.filterFacets(data2, initializedChannels);
          return { data: data2, facets, channels: initializedChannels };
        }
        const basicInitializer = initializer(options).initializer;
        const m = mark(data, initializer({ ...options, initializer: axisInitializer }, basicInitializer));
        if (data == null) {
          channels = m.channels;
          m.channels = {};
        } else {
          channels = {};
        }
        if (properties !== void 0) Object.assign(m, properties);
        if (m.clip === void 0) m.clip = false;
        return m;
      }
      function inferTickCount(scale2, tickSpacing) {
        const [min2, max2] = extent(scale2.range());
        return (max2 - min2) / tickSpacing;
      }
      function inferTextChannel(scale2, data, ticks2, tickFormat2, anchor) {
        return { value: inferTickFormat(scale2, data, ticks2, tickFormat2, anchor) };
      }
      function inferTickFormat(scale2, data, ticks2, tickFormat2, anchor) {
        return typeof tickFormat2 === "function" && !(scale2.type === "log" && scale2.tickFormat) ? tickFormat2 : tickFormat2 === void 0 && data && isTemporal(data) ? inferTimeFormat(scale2.type, data, anchor) ?? format_formatDefault : scale2.tickFormat ? scale2.tickFormat(typeof ticks2 === "number" ? ticks2 : null, tickFormat2) : typeof tickFormat2 === "string" && scale2.domain().length > 0 ? (isTemporal(scale2.domain()) ? utcFormat : d3_format_format)(tickFormat2) : tickFormat2 === void 0 ? format_formatDefault : options_constant(tickFormat2);
      }
      function inclusiveRange(interval, min2, max2) {
        return interval.range(min2, interval.offset(interval.floor(max2)));
      }
      const shapeTickBottom = {
        draw(context, l) {
          context.moveTo(0, 0);
          context.lineTo(0, l);
        }
      };
      const shapeTickTop = {
        draw(context, l) {
          context.moveTo(0, 0);
          context.lineTo(0, -l);
        }
      };
      const shapeTickLeft = {
        draw(context, l) {
          context.moveTo(0, 0);
          context.lineTo(-l, 0);
        }
      };
      const shapeTickRight = {
        draw(context, l) {
          context.moveTo(0, 0);
          context.lineTo(l, 0);
        }
      };
      function axis_inferFontVariant(scale2) {
        return scale2.bandwidth && !scale2.interval ? void 0 : "tabular-nums";
      }
      function formatAxisLabel(k2, scale2, { anchor, label = scale2.label, labelAnchor, labelArrow } = {}) {
        if (label == null || label.inferred && hasTemporalDomain(scale2) && /^(date|time|year)$/i.test(label)) return;
        label = String(label);
        if (labelArrow === "auto") labelArrow = (!scale2.bandwidth || scale2.interval) && !/[\u2191\u2193\u2192\u2190]/.test(label);
        if (!labelArrow) return label;
        if (labelArrow === true) {
          const order = inferScaleOrder(scale2);
          if (order)
            labelArrow = /x$/.test(k2) || labelAnchor === "center" ? /x$/.test(k2) === order < 0 ? "left" : "right" : order < 0 ? "up" : "down";
        }
        switch (labelArrow) {
          case "left":
            return `\u2190 ${label}`;
          case "right":
            return `${label} \u2192`;
          case "up":
            return anchor === "right" ? `${label} \u2191` : `\u2191 ${label}`;
          case "down":
            return anchor === "right" ? `${label} \u2193` : `\u2193 ${label}`;
        }
        return label;
      }
      function maybeLabelArrow(labelArrow = "auto") {
        return isNoneish(labelArrow) ? false : typeof labelArrow === "boolean" ? labelArrow : keyword(labelArrow, "labelArrow", ["auto", "up", "right", "down", "left"]);
      }
      function hasTemporalDomain(scale2) {
        return isTemporal(scale2.domain());
      }
      ;
      function maybeScale(scale2, key) {
        if (key == null) return key;
        const s2 = scale2(key);
        if (!s2) throw new Error(`scale not found: ${key}`);
        return s2;
      }
      function legendSwatches(color2, { opacity: opacity2, ...options } = {}) {
        if (!isOrdinalScale(color2) && !isThresholdScale(color2))
          throw new Error(`swatches legend requires ordinal or threshold color scale (not ${color2.type})`);
        return legendItems(
          color2,
          options,
          (selection2, scale2, width, height) => selection2.append("svg").attr("width", width).attr("height", height).attr("fill", scale2.scale).attr("fill-opacity", maybeNumberChannel(opacity2)[1]).append("rect").attr("width", "100%").attr("height", "100%")
        );
      }
      function legendSymbols(symbol2, {
        fill = symbol2.hint?.fill !== void 0 ? symbol2.hint.fill : "none",
        fillOpacity = 1,
        stroke = symbol2.hint?.stroke !== void 0 ? symbol2.hint.stroke : isNoneish(fill) ? "currentColor" : "none",
        strokeOpacity = 1,
        strokeWidth = 1.5,
        r = 4.5,
        ...options
      } = {}, scale2) {
        const [vf, cf] = options_maybeColorChannel(fill);
        const [vs, cs] = options_maybeColorChannel(stroke);
        const sf = maybeScale(scale2, vf);
        const ss = maybeScale(scale2, vs);
        const size = r * r * Math.PI;
        fillOpacity = maybeNumberChannel(fillOpacity)[1];
        strokeOpacity = maybeNumberChannel(strokeOpacity)[1];
        strokeWidth = maybeNumberChannel(strokeWidth)[1];
        return legendItems(
          symbol2,
          options,
          (selection2, scale3, width, height) => selection2.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", width).attr("height", height).attr("fill", vf === "color" ? (d) => sf.scale(d) : cf).attr("fill-opacity", fillOpacity).attr("stroke", vs === "color" ? (d) => ss.scale(d) : cs).attr("stroke-opacity", strokeOpacity).attr("stroke-width", strokeWidth).append("path").attr("d", (d) => {
            const p = pathRound();
            symbol2.scale(d).draw(p, size);
            return p;
          })
        );
      }
      function legendItems(scale2, options = {}, swatch) {
        let {
          columns,
          tickFormat: tickFormat2,
          fontVariant = inferFontVariant(scale2),
          // TODO label,
          swatchSize = 15,
          swatchWidth = swatchSize,
          swatchHeight = swatchSize,
          marginLeft = 0,
          className,
          style,
          width
        } = options;
        const context = context_createContext(options);
        className = maybeClassName(className);
        tickFormat2 = inferTickFormat(scale2.scale, scale2.domain, void 0, tickFormat2);
        const swatches = context_create("div", context).attr(
          "class",
          `${className}-swatches ${className}-swatches-${columns != null ? "columns" : "wrap"}`
        );
        let extraStyle;
        if (columns != null) {
          extraStyle = `:where(.${className}-swatches-columns .${className}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${className}-swatches-columns .${className}-swatch::before) {
  flex-shrink: 0;
}
:where(.${className}-swatches-columns .${className}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`;
          swatches.style("columns", columns).selectAll().data(scale2.domain).enter().append("div").attr("class", `${className}-swatch`).call(swatch, scale2, swatchWidth, swatchHeight).call(
            (item) => item.append("div").attr("class", `${className}-swatch-label`).attr("title", tickFormat2).text(tickFormat2)
          );
        } else {
          extraStyle = `:where(.${className}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${className}-swatches-wrap .${className}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`;
          swatches.selectAll().data(scale2.domain).enter().append("span").attr("class", `${className}-swatch`).call(swatch, scale2, swatchWidth, swatchHeight).append(function() {
            return this.ownerDocument.createTextNode(tickFormat2.apply(this, arguments));
          });
        }
        return swatches.call(
          (div) => div.insert("style", "*").text(
            `:where(.${className}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${className}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${extraStyle}`
          )
        ).style("margin-left", marginLeft ? `${+marginLeft}px` : null).style("width", width === void 0 ? null : `${+width}px`).style("font-variant", impliedString(fontVariant, "normal")).call(applyInlineStyles, style).node();
      }
      ;
      const legendRegistry = /* @__PURE__ */ new Map([
        ["symbol", legendSymbols],
        ["color", legendColor],
        ["opacity", legendOpacity]
      ]);
      function legend(options = {}) {
        for (const [key, value2] of legendRegistry) {
          const scale2 = options[key];
          if (isScaleOptions(scale2)) {
            const context = createContext(options);
            let hint;
            if (key === "symbol") {
              const { fill, stroke = fill === void 0 && isScaleOptions(options.color) ? "color" : void 0 } = options;
              hint = { fill, stroke };
            }
            return value2(
              normalizeScale(key, scale2, hint),
              legendOptions(context, scale2, options),
              (key2) => isScaleOptions(options[key2]) ? normalizeScale(key2, options[key2]) : null
            );
          }
        }
        throw new Error("unknown legend type; no scale found");
      }
      function exposeLegends(scales, context, defaults2 = {}) {
        return (key, options) => {
          if (!legendRegistry.has(key)) throw new Error(`unknown legend type: ${key}`);
          if (!(key in scales)) return;
          return legendRegistry.get(key)(scales[key], legendOptions(context, defaults2[key], options), (key2) => scales[key2]);
        };
      }
      function legendOptions({ className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 } = {}, options) {
        return inherit(options, { className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 });
      }
      function legendColor(color2, { legend: legend2 = true, ...options }) {
        if (legend2 === true) legend2 = color2.type === "ordinal" ? "swatches" : "ramp";
        if (color2.domain === void 0) return;
        switch (`${legend2}`.toLowerCase()) {
          case "swatches":
            return legendSwatches(color2, options);
          case "ramp":
            return legendRamp(color2, options);
          default:
            throw new Error(`unknown legend type: ${legend2}`);
        }
      }
      function legendOpacity({ type, interpolate: interpolate2, ...scale2 }, { legend: legend2 = true, color: color2 = d3_color_rgb(0, 0, 0), ...options }) {
        if (!interpolate2) throw new Error(`${type} opacity scales are not supported`);
        if (legend2 === true) legend2 = "ramp";
        if (`${legend2}`.toLowerCase() !== "ramp") throw new Error(`${legend2} opacity legends are not supported`);
        return legendColor({ type, ...scale2, interpolate: interpolateOpacity(color2) }, { legend: legend2, ...options });
      }
      function interpolateOpacity(color2) {
        const { r, g, b } = d3_color_rgb(color2) || d3_color_rgb(0, 0, 0);
        return (t) => `rgba(${r},${g},${b},${t})`;
      }
      function createLegends(scales, context, options) {
        const legends = [];
        for (const [key, value2] of legendRegistry) {
          const o = options[key];
          if (o?.legend && key in scales) {
            const legend2 = value2(scales[key], legendOptions(context, scales[key], o), (key2) => scales[key2]);
            if (legend2 != null) legends.push(legend2);
          }
        }
        return legends;
      }
      ;
      function identity_maybeIdentityX(options = {}, k2 = "x") {
        return hasX(options) ? options : { ...options, [k2]: options_identity };
      }
      function identity_maybeIdentityY(options = {}, k2 = "y") {
        return hasY(options) ? options : { ...options, [k2]: options_identity };
      }
      ;
      function exclusiveFacets(data, facets) {
        if (facets.length === 1) return { data, facets };
        const n = lengthof(data);
        const O = new Uint8Array(n);
        let overlaps = 0;
        for (const facet of facets) {
          for (const i of facet) {
            if (O[i]) ++overlaps;
            O[i] = 1;
          }
        }
        if (overlaps === 0) return { data, facets };
        data = options_slice(data);
        const R = data[reindex] = new Uint32Array(n + overlaps);
        facets = facets.map((facet) => options_slice(facet, Uint32Array));
        let j = n;
        O.fill(0);
        for (const facet of facets) {
          for (let k2 = 0, m = facet.length; k2 < m; ++k2) {
            const i = facet[k2];
            if (O[i]) facet[k2] = j, data[j] = data[i], R[j] = i, ++j;
            else R[i] = i;
            O[i] = 1;
          }
        }
        return { data, facets };
      }
      ;
      function stackX(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { y1: y12, y: y2 = y12, x: x2, ...rest } = options;
        const [transform, Y, x12, x22] = stack_stack(y2, x2, "y", "x", stackOptions, rest);
        return { ...transform, y1: y12, y: Y, x1: x12, x2: x22, x: mid(x12, x22) };
      }
      function stackX1(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { y1: y12, y: y2 = y12, x: x2 } = options;
        const [transform, Y, X] = stack_stack(y2, x2, "y", "x", stackOptions, options);
        return { ...transform, y1: y12, y: Y, x: X };
      }
      function stackX2(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { y1: y12, y: y2 = y12, x: x2 } = options;
        const [transform, Y, , X] = stack_stack(y2, x2, "y", "x", stackOptions, options);
        return { ...transform, y1: y12, y: Y, x: X };
      }
      function stackY(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { x1: x12, x: x2 = x12, y: y2, ...rest } = options;
        const [transform, X, y12, y22] = stack_stack(x2, y2, "x", "y", stackOptions, rest);
        return { ...transform, x1: x12, x: X, y1: y12, y2: y22, y: mid(y12, y22) };
      }
      function stackY1(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { x1: x12, x: x2 = x12, y: y2 } = options;
        const [transform, X, Y] = stack_stack(x2, y2, "x", "y", stackOptions, options);
        return { ...transform, x1: x12, x: X, y: Y };
      }
      function stackY2(stackOptions = {}, options = {}) {
        if (arguments.length === 1) [stackOptions, options] = mergeOptions(stackOptions);
        const { x1: x12, x: x2 = x12, y: y2 } = options;
        const [transform, X, , Y] = stack_stack(x2, y2, "x", "y", stackOptions, options);
        return { ...transform, x1: x12, x: X, y: Y };
      }
      function stack_maybeStackX({ x: x2, x1: x12, x2: x22, ...options } = {}) {
        options = withTip(options, "y");
        if (x12 === void 0 && x22 === void 0) return stackX({ x: x2, ...options });
        [x12, x22] = maybeZero(x2, x12, x22);
        return { ...options, x1: x12, x2: x22 };
      }
      function stack_maybeStackY({ y: y2, y1: y12, y2: y22, ...options } = {}) {
        options = withTip(options, "x");
        if (y12 === void 0 && y22 === void 0) return stackY({ y: y2, ...options });
        [y12, y22] = maybeZero(y2, y12, y22);
        return { ...options, y1: y12, y2: y22 };
      }
      function mergeOptions(options) {
        const { offset: offset2, order, reverse: reverse2, ...rest } = options;
        return [{ offset: offset2, order, reverse: reverse2 }, rest];
      }
      const lengthy = { length: true };
      function stack_stack(x2, y2 = one, kx2, ky2, { offset: offset2, order, reverse: reverse2 }, options) {
        if (y2 === null) throw new Error(`stack requires ${ky2}`);
        const z = maybeZ(options);
        const [X, setX] = options_maybeColumn(x2);
        const [Y12, setY1] = options_column(y2);
        const [Y22, setY2] = options_column(y2);
        Y12.hint = Y22.hint = lengthy;
        offset2 = maybeOffset(offset2);
        order = stack_maybeOrder(order, offset2, ky2);
        return [
          basic_basic(options, (data, facets, plotOptions) => {
            ({ data, facets } = exclusiveFacets(data, facets));
            const X3 = x2 == null ? void 0 : setX(options_maybeApplyInterval(options_valueof(data, x2), plotOptions?.[kx2]));
            const Y = options_valueof(data, y2, Float64Array);
            const Z = options_valueof(data, z);
            const compare = order && order(data, X3, Y, Z);
            const n = lengthof(data);
            const Y13 = setY1(new Float64Array(n));
            const Y23 = setY2(new Float64Array(n));
            const facetstacks = [];
            for (const facet of facets) {
              const stacks = X3 ? Array.from(d3_array_group(facet, (i) => X3[i]).values()) : [facet];
              if (compare) for (const stack2 of stacks) stack2.sort(compare);
              for (const stack2 of stacks) {
                let yn = 0;
                let yp = 0;
                if (reverse2) stack2.reverse();
                for (const i of stack2) {
                  const y3 = Y[i];
                  if (y3 < 0) yn = Y23[i] = (Y13[i] = yn) + y3;
                  else if (y3 > 0) yp = Y23[i] = (Y13[i] = yp) + y3;
                  else Y23[i] = Y13[i] = yp;
                }
              }
              facetstacks.push(stacks);
            }
            if (offset2) offset2(facetstacks, Y13, Y23, Z);
            return { data, facets };
          }),
          X,
          Y12,
          Y22
        ];
      }
      function maybeOffset(offset2) {
        if (offset2 == null) return;
        if (typeof offset2 === "function") return offset2;
        switch (`${offset2}`.toLowerCase()) {
          case "expand":
          case "normalize":
            return offsetExpand;
          case "center":
          case "silhouette":
            return offsetCenter;
          case "wiggle":
            return offsetWiggle;
        }
        throw new Error(`unknown offset: ${offset2}`);
      }
      function stack_extent(stack2, Y22) {
        let min2 = 0, max2 = 0;
        for (const i of stack2) {
          const y2 = Y22[i];
          if (y2 < min2) min2 = y2;
          if (y2 > max2) max2 = y2;
        }
        return [min2, max2];
      }
      function offsetExpand(facetstacks, Y12, Y22) {
        for (const stacks of facetstacks) {
          for (const stack2 of stacks) {
            const [yn, yp] = stack_extent(stack2, Y22);
            for (const i of stack2) {
              const m = 1 / (yp - yn || 1);
              Y12[i] = m * (Y12[i] - yn);
              Y22[i] = m * (Y22[i] - yn);
            }
          }
        }
      }
      function offsetCenter(facetstacks, Y12, Y22) {
        for (const stacks of facetstacks) {
          for (const stack2 of stacks) {
            const [yn, yp] = stack_extent(stack2, Y22);
            for (const i of stack2) {
              const m = (yp + yn) / 2;
              Y12[i] -= m;
              Y22[i] -= m;
            }
          }
          offsetZero(stacks, Y12, Y22);
        }
        offsetCenterFacets(facetstacks, Y12, Y22);
      }
      function offsetWiggle(facetstacks, Y12, Y22, Z) {
        for (const stacks of facetstacks) {
          const prev = new InternMap();
          let y2 = 0;
          for (const stack2 of stacks) {
            let j = -1;
            const Fi = stack2.map((i) => Math.abs(Y22[i] - Y12[i]));
            const Df = stack2.map((i) => {
              j = Z ? Z[i] : ++j;
              const value2 = Y22[i] - Y12[i];
              const diff = prev.has(j) ? value2 - prev.get(j) : 0;
              prev.set(j, value2);
              return diff;
            });
            const Cf1 = [0, ...cumsum(Df)];
            for (const i of stack2) {
              Y12[i] += y2;
              Y22[i] += y2;
            }
            const s1 = sum(Fi);
            if (s1) y2 -= sum(Fi, (d, i) => (Df[i] / 2 + Cf1[i]) * d) / s1;
          }
          offsetZero(stacks, Y12, Y22);
        }
        offsetCenterFacets(facetstacks, Y12, Y22);
      }
      function offsetZero(stacks, Y12, Y22) {
        const m = min(stacks, (stack2) => min(stack2, (i) => Y12[i]));
        for (const stack2 of stacks) {
          for (const i of stack2) {
            Y12[i] -= m;
            Y22[i] -= m;
          }
        }
      }
      function offsetCenterFacets(facetstacks, Y12, Y22) {
        const n = facetstacks.length;
        if (n === 1) return;
        const facets = facetstacks.map((stacks) => stacks.flat());
        const m = facets.map((I) => (min(I, (i) => Y12[i]) + max(I, (i) => Y22[i])) / 2);
        const m0 = min(m);
        for (let j = 0; j < n; j++) {
          const p = m0 - m[j];
          for (const i of facets[j]) {
            Y12[i] += p;
            Y22[i] += p;
          }
        }
      }
      function stack_maybeOrder(order, offset2, ky2) {
        if (order === void 0 && offset2 === offsetWiggle) return orderInsideOut(defined_ascendingDefined);
        if (order == null) return;
        if (typeof order === "string") {
          const negate = order.startsWith("-");
          const compare = negate ? descendingDefined : defined_ascendingDefined;
          switch ((negate ? order.slice(1) : order).toLowerCase()) {
            case "value":
            case ky2:
              return orderY(compare);
            case "z":
              return orderZ(compare);
            case "sum":
              return orderSum(compare);
            case "appearance":
              return orderAppearance(compare);
            case "inside-out":
              return orderInsideOut(compare);
          }
          return orderAccessor(field(order));
        }
        if (typeof order === "function") return (order.length === 1 ? orderAccessor : orderComparator)(order);
        if (options_isArray(order)) return orderGiven(order);
        throw new Error(`invalid order: ${order}`);
      }
      function orderY(compare) {
        return (data, X, Y) => (i, j) => compare(Y[i], Y[j]);
      }
      function orderZ(compare) {
        return (data, X, Y, Z) => (i, j) => compare(Z[i], Z[j]);
      }
      function orderSum(compare) {
        return orderZDomain(
          compare,
          (data, X, Y, Z) => groupSort(
            options_range(data),
            (I) => sum(I, (i) => Y[i]),
            (i) => Z[i]
          )
        );
      }
      function orderAppearance(compare) {
        return orderZDomain(
          compare,
          (data, X, Y, Z) => groupSort(
            options_range(data),
            (I) => X[greatest(I, (i) => Y[i])],
            (i) => Z[i]
          )
        );
      }
      function orderInsideOut(compare) {
        return orderZDomain(compare, (data, X, Y, Z) => {
          const I = options_range(data);
          const K2 = groupSort(
            I,
            (I2) => X[greatest(I2, (i) => Y[i])],
            (i) => Z[i]
          );
          const sums = rollup(
            I,
            (I2) => sum(I2, (i) => Y[i]),
            (i) => Z[i]
          );
          const Kp = [], Kn = [];
          let s2 = 0;
          for (const k2 of K2) {
            if (s2 < 0) {
              s2 += sums.get(k2);
              Kp.push(k2);
            } else {
              s2 -= sums.get(k2);
              Kn.push(k2);
            }
          }
          return Kn.reverse().concat(Kp);
        });
      }
      function orderAccessor(f) {
        return (data) => {
          const O = options_valueof(data, f);
          return (i, j) => defined_ascendingDefined(O[i], O[j]);
        };
      }
      function orderComparator(f) {
        return (data) => {
          return options_isArray(data) ? (i, j) => f(data[i], data[j]) : (i, j) => f(data.get(i), data.get(j));
        };
      }
      function orderGiven(domain) {
        return orderZDomain(defined_ascendingDefined, () => domain);
      }
      function orderZDomain(compare, domain) {
        return (data, X, Y, Z) => {
          if (!Z) throw new Error("missing channel: z");
          const map2 = new InternMap(domain(data, X, Y, Z).map((d, i) => [d, i]));
          return (i, j) => compare(map2.get(Z[i]), map2.get(Z[j]));
        };
      }
      ;
      const rect_defaults = {
        ariaLabel: "rect"
      };
      class Rect extends Mark {
        constructor(data, options = {}) {
          const { x1: x12, y1: y12, x2, y2 } = options;
          super(
            data,
            {
              x1: { value: x12, scale: "x", type: x12 != null && x2 == null ? "band" : void 0, optional: true },
              y1: { value: y12, scale: "y", type: y12 != null && y2 == null ? "band" : void 0, optional: true },
              x2: { value: x2, scale: "x", optional: true },
              y2: { value: y2, scale: "y", optional: true }
            },
            options,
            rect_defaults
          );
          rectInsets(this, options);
          rectRadii(this, options);
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          let { x1: X12, y1: Y12, x2: X22, y2: Y22 } = channels;
          const { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions;
          const { projection: projection2 } = context;
          const { insetTop, insetRight, insetBottom, insetLeft } = this;
          const { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this;
          if ((X12 || X22) && !projection2 && isCollapsed(x2)) X12 = X22 = null;
          if ((Y12 || Y22) && !projection2 && isCollapsed(y2)) Y12 = Y22 = null;
          const bx = x2?.bandwidth ? x2.bandwidth() : 0;
          const by = y2?.bandwidth ? y2.bandwidth() : 0;
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, {}, 0, 0).call(
            (g) => g.selectAll().data(index2).enter().call(
              rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (g2) => g2.append("path").call(applyDirectStyles, this).call(
                applyRoundedRect,
                X12 && X22 ? (i) => X12[i] + (X22[i] < X12[i] ? -insetRight : insetLeft) : X12 ? (i) => X12[i] + insetLeft : marginLeft + insetLeft,
                Y12 && Y22 ? (i) => Y12[i] + (Y22[i] < Y12[i] ? -insetBottom : insetTop) : Y12 ? (i) => Y12[i] + insetTop : marginTop + insetTop,
                X12 && X22 ? (i) => X22[i] - (X22[i] < X12[i] ? -insetLeft : insetRight) : X12 ? (i) => X12[i] + bx - insetRight : width - marginRight - insetRight,
                Y12 && Y22 ? (i) => Y22[i] - (Y22[i] < Y12[i] ? -insetTop : insetBottom) : Y12 ? (i) => Y12[i] + by - insetBottom : height - marginBottom - insetBottom,
                this
              ).call(applyChannelStyles, this, channels) : (g2) => g2.append("rect").call(applyDirectStyles, this).attr(
                "x",
                X12 ? X22 ? (i) => Math.min(X12[i], X22[i]) + insetLeft : (i) => X12[i] + insetLeft : marginLeft + insetLeft
              ).attr(
                "y",
                Y12 ? Y22 ? (i) => Math.min(Y12[i], Y22[i]) + insetTop : (i) => Y12[i] + insetTop : marginTop + insetTop
              ).attr(
                "width",
                X12 ? X22 ? (i) => Math.max(0, Math.abs(X22[i] - X12[i]) + bx - insetLeft - insetRight) : bx - insetLeft - insetRight : width - marginRight - marginLeft - insetRight - insetLeft
              ).attr(
                "height",
                Y12 ? Y22 ? (i) => Math.max(0, Math.abs(Y12[i] - Y22[i]) + by - insetTop - insetBottom) : by - insetTop - insetBottom : height - marginTop - marginBottom - insetTop - insetBottom
              ).call(applyAttr, "rx", rx).call(applyAttr, "ry", ry).call(applyChannelStyles, this, channels)
            )
          ).node();
        }
      }
      function rectInsets(mark, { inset = 0, insetTop = inset, insetRight = inset, insetBottom = inset, insetLeft = inset } = {}) {
        mark.insetTop = options_number(insetTop);
        mark.insetRight = options_number(insetRight);
        mark.insetBottom = options_number(insetBottom);
        mark.insetLeft = options_number(insetLeft);
      }
      function rectRadii(mark, {
        r,
        rx,
        // for elliptic corners
        ry,
        // for elliptic corners
        rx1 = r,
        ry1 = r,
        rx2 = r,
        ry2 = r,
        rx1y1 = rx1 !== void 0 ? +rx1 : ry1 !== void 0 ? +ry1 : 0,
        rx1y2 = rx1 !== void 0 ? +rx1 : ry2 !== void 0 ? +ry2 : 0,
        rx2y1 = rx2 !== void 0 ? +rx2 : ry1 !== void 0 ? +ry1 : 0,
        rx2y2 = rx2 !== void 0 ? +rx2 : ry2 !== void 0 ? +ry2 : 0
      } = {}) {
        if (rx1y1 || rx1y2 || rx2y1 || rx2y2) {
          mark.rx1y1 = rx1y1;
          mark.rx1y2 = rx1y2;
          mark.rx2y1 = rx2y1;
          mark.rx2y2 = rx2y2;
        } else {
          mark.rx = impliedString(rx, "auto");
          mark.ry = impliedString(ry, "auto");
        }
      }
      function applyRoundedRect(selection2, X12, Y12, X22, Y22, mark) {
        const { rx1y1: r11, rx1y2: r12, rx2y1: r21, rx2y2: r22 } = mark;
        if (typeof X12 !== "function") X12 = options_constant(X12);
        if (typeof Y12 !== "function") Y12 = options_constant(Y12);
        if (typeof X22 !== "function") X22 = options_constant(X22);
        if (typeof Y22 !== "function") Y22 = options_constant(Y22);
        const rx = Math.max(Math.abs(r11 + r21), Math.abs(r12 + r22));
        const ry = Math.max(Math.abs(r11 + r12), Math.abs(r21 + r22));
        selection2.attr("d", (i) => {
          const x12 = X12(i);
          const y12 = Y12(i);
          const x2 = X22(i);
          const y2 = Y22(i);
          const ix = x12 > x2;
          const iy = y12 > y2;
          const l = ix ? x2 : x12;
          const r = ix ? x12 : x2;
          const t = iy ? y2 : y12;
          const b = iy ? y12 : y2;
          const k2 = Math.min(1, (r - l) / rx, (b - t) / ry);
          const tl = k2 * (ix ? iy ? r22 : r21 : iy ? r12 : r11);
          const tr = k2 * (ix ? iy ? r12 : r11 : iy ? r22 : r21);
          const br = k2 * (ix ? iy ? r11 : r12 : iy ? r21 : r22);
          const bl = k2 * (ix ? iy ? r21 : r22 : iy ? r11 : r12);
          return `M${l},${t + biasY(tl, bl)}A${tl},${tl} 0 0 ${tl < 0 ? 0 : 1} ${l + biasX(tl, bl)},${t}H${r - biasX(tr, br)}A${tr},${tr} 0 0 ${tr < 0 ? 0 : 1} ${r},${t + biasY(tr, br)}V${b - biasY(br, tr)}A${br},${br} 0 0 ${br < 0 ? 0 : 1} ${r - biasX(br, tr)},${b}H${l + biasX(bl, tl)}A${bl},${bl} 0 0 ${bl < 0 ? 0 : 1} ${l},${b - biasY(bl, tl)}Z`;
        });
      }
      function biasX(r1, r2) {
        return r2 < 0 ? r1 : Math.abs(r1);
      }
      function biasY(r1, r2) {
        return r2 < 0 ? Math.abs(r1) : r1;
      }
      function rect(data, options) {
        return new Rect(data, maybeTrivialIntervalX(maybeTrivialIntervalY(options)));
      }
      function rectX(data, options = {}) {
        if (!hasXY(options)) options = { ...options, y: indexOf, x2: identity, interval: 1 };
        return new Rect(data, maybeStackX(maybeTrivialIntervalY(maybeIdentityX(options))));
      }
      function rectY(data, options = {}) {
        if (!options_hasXY(options)) options = { ...options, x: options_indexOf, y2: options_identity, interval: 1 };
        return new Rect(data, stack_maybeStackY(interval_maybeTrivialIntervalX(identity_maybeIdentityY(options))));
      }
      ;
      const frame_defaults = {
        ariaLabel: "frame",
        fill: "none",
        stroke: "currentColor",
        clip: false
      };
      const lineDefaults = {
        ariaLabel: "frame",
        fill: null,
        stroke: "currentColor",
        strokeLinecap: "square",
        clip: false
      };
      class Frame extends Mark {
        constructor(options = {}) {
          const { anchor = null } = options;
          super(singleton, void 0, options, anchor == null ? frame_defaults : lineDefaults);
          this.anchor = maybeKeyword(anchor, "anchor", ["top", "right", "bottom", "left"]);
          rectInsets(this, options);
          if (!anchor) rectRadii(this, options);
        }
        render(index2, scales, channels, dimensions, context) {
          const { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions;
          const { anchor, insetTop, insetRight, insetBottom, insetLeft } = this;
          const { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this;
          const x12 = marginLeft + insetLeft;
          const x2 = width - marginRight - insetRight;
          const y12 = marginTop + insetTop;
          const y2 = height - marginBottom - insetBottom;
          return context_create(anchor ? "svg:line" : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? "svg:path" : "svg:rect", context).datum(0).call(applyIndirectStyles, this, dimensions, context).call(applyDirectStyles, this).call(applyChannelStyles, this, channels).call(applyTransform, this, {}).call(
            anchor === "left" ? (line2) => line2.attr("x1", x12).attr("x2", x12).attr("y1", y12).attr("y2", y2) : anchor === "right" ? (line2) => line2.attr("x1", x2).attr("x2", x2).attr("y1", y12).attr("y2", y2) : anchor === "top" ? (line2) => line2.attr("x1", x12).attr("x2", x2).attr("y1", y12).attr("y2", y12) : anchor === "bottom" ? (line2) => line2.attr("x1", x12).attr("x2", x2).attr("y1", y2).attr("y2", y2) : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (path2) => path2.call(applyRoundedRect, x12, y12, x2, y2, this) : (rect2) => rect2.attr("x", x12).attr("y", y12).attr("width", x2 - x12).attr("height", y2 - y12).attr("rx", rx).attr("ry", ry)
          ).node();
        }
      }
      function frame_frame(options) {
        return new Frame(options);
      }
      ;
      const tip_defaults = {
        ariaLabel: "tip",
        fill: "var(--plot-background)",
        stroke: "currentColor"
      };
      const ignoreChannels = /* @__PURE__ */ new Set(["geometry", "href", "src", "ariaLabel", "scales"]);
      class Tip extends Mark {
        constructor(data, options = {}) {
          if (options.tip) options = { ...options, tip: false };
          if (options.title === void 0 && isIterable(data) && isTextual(data)) options = { ...options, title: options_identity };
          const {
            x: x2,
            y: y2,
            x1: x12,
            x2: x22,
            y1: y12,
            y2: y22,
            anchor,
            preferredAnchor = "bottom",
            monospace,
            fontFamily = monospace ? "ui-monospace, monospace" : void 0,
            fontSize,
            fontStyle,
            fontVariant,
            fontWeight,
            lineHeight = 1,
            lineWidth = 20,
            frameAnchor,
            format: format2,
            textAnchor = "start",
            textOverflow,
            textPadding = 8,
            title,
            pointerSize = 12,
            pathFilter = "drop-shadow(0 3px 4px rgba(0,0,0,0.2))"
          } = options;
          super(
            data,
            {
              x: { value: x12 != null && x22 != null ? null : x2, scale: "x", optional: true },
              // ignore midpoint
              y: { value: y12 != null && y22 != null ? null : y2, scale: "y", optional: true },
              // ignore midpoint
              x1: { value: x12, scale: "x", optional: x22 == null },
              y1: { value: y12, scale: "y", optional: y22 == null },
              x2: { value: x22, scale: "x", optional: x12 == null },
              y2: { value: y22, scale: "y", optional: y12 == null },
              title: { value: title, optional: true }
              // filter: defined
            },
            options,
            tip_defaults
          );
          this.anchor = maybeAnchor(anchor, "anchor");
          this.preferredAnchor = maybeAnchor(preferredAnchor, "preferredAnchor");
          this.frameAnchor = maybeFrameAnchor(frameAnchor);
          this.textAnchor = impliedString(textAnchor, "middle");
          this.textPadding = +textPadding;
          this.pointerSize = +pointerSize;
          this.pathFilter = string(pathFilter);
          this.lineHeight = +lineHeight;
          this.lineWidth = +lineWidth;
          this.textOverflow = maybeTextOverflow(textOverflow);
          this.monospace = !!monospace;
          this.fontFamily = string(fontFamily);
          this.fontSize = options_number(fontSize);
          this.fontStyle = string(fontStyle);
          this.fontVariant = string(fontVariant);
          this.fontWeight = string(fontWeight);
          for (const key in tip_defaults) if (key in this.channels) this[key] = tip_defaults[key];
          this.splitLines = splitter(this);
          this.clipLine = clipper(this);
          this.format = typeof format2 === "string" || typeof format2 === "function" ? { title: format2 } : { ...format2 };
        }
        render(index2, scales, values2, dimensions, context) {
          const mark = this;
          const { x: x2, y: y2, fx, fy } = scales;
          const { ownerSVGElement: svg, document: document2 } = context;
          const { anchor, monospace, lineHeight, lineWidth } = this;
          const { textPadding: r, pointerSize: m, pathFilter } = this;
          const { marginTop, marginLeft } = dimensions;
          const { x1: X12, y1: Y12, x2: X22, y2: Y22, x: X = X12 ?? X22, y: Y = Y12 ?? Y22 } = values2;
          const ox = fx ? fx(index2.fx) - marginLeft : 0;
          const oy = fy ? fy(index2.fy) - marginTop : 0;
          const [cx, cy] = applyFrameAnchor(this, dimensions);
          const px = anchorX(values2, cx);
          const py = anchorY(values2, cy);
          const widthof = monospace ? monospaceWidth : defaultWidth;
          const ee = widthof(ellipsis);
          let sources, format2;
          if ("title" in values2) {
            sources = getSourceChannels.call(this, { title: values2.channels.title }, scales);
            format2 = formatTitle;
          } else {
            sources = getSourceChannels.call(this, values2.channels, scales);
            format2 = formatChannels;
          }
          const g = context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
            (g2) => g2.selectAll().data(index2).enter().append("g").attr("transform", (i) => `translate(${Math.round(px(i))},${Math.round(py(i))})`).call(applyDirectStyles, this).call((g3) => g3.append("path").attr("filter", pathFilter)).call(
              (g3) => g3.append("text").each(function(i) {
                const that = d3_selection_select(this);
                this.setAttribute("fill", "currentColor");
                this.setAttribute("fill-opacity", 1);
                this.setAttribute("stroke", "none");
                const lines = format2.call(mark, i, index2, sources, scales, values2);
                if (typeof lines === "string") {
                  for (const line2 of mark.splitLines(lines)) {
                    renderLine(that, { value: mark.clipLine(line2) });
                  }
                } else {
                  const labels = /* @__PURE__ */ new Set();
                  for (const line2 of lines) {
                    const { label = "" } = line2;
                    if (label && labels.has(label)) continue;
                    else labels.add(label);
                    renderLine(that, line2);
                  }
                }
              })
            )
          );
          function renderLine(selection2, { label, value: value2, color: color2, opacity: opacity2 }) {
            label ??= "", value2 ??= "";
            const swatch = color2 != null || opacity2 != null;
            let title;
            let w = lineWidth * 100;
            const [j] = cut(label, w, widthof, ee);
            if (j >= 0) {
              label = label.slice(0, j).trimEnd() + ellipsis;
              title = value2.trim();
              value2 = "";
            } else {
              if (label || !value2 && !swatch) value2 = " " + value2;
              const [k2] = cut(value2, w - widthof(label), widthof, ee);
              if (k2 >= 0) {
                title = value2.trim();
                value2 = value2.slice(0, k2).trimEnd() + ellipsis;
              }
            }
            const line2 = selection2.append("tspan").attr("x", 0).attr("dy", `${lineHeight}em`).text("\u200B");
            if (label) line2.append("tspan").attr("font-weight", "bold").text(label);
            if (value2) line2.append(() => document2.createTextNode(value2));
            if (swatch) line2.append("tspan").text(" \u25A0").attr("fill", color2).attr("fill-opacity", opacity2).style("user-select", "none");
            if (title) line2.append("title").text(title);
          }
          function postrender() {
            const { width, height } = dimensions.facet ?? dimensions;
            g.selectChildren().each(function(i) {
              let { x: tx, width: w, height: h } = this.getBBox();
              w = Math.round(w), h = Math.round(h);
              let a2 = anchor;
              if (a2 === void 0) {
                const x3 = px(i) + ox;
                const y3 = py(i) + oy;
                const fitLeft = x3 + w + m + r * 2 < width;
                const fitRight = x3 - w - m - r * 2 > 0;
                const fitTop = y3 + h + m + r * 2 < height;
                const fitBottom = y3 - h - m - r * 2 > 0;
                a2 = fitLeft && fitRight ? fitTop && fitBottom ? mark.preferredAnchor : fitBottom ? "bottom" : "top" : fitTop && fitBottom ? fitLeft ? "left" : "right" : (fitLeft || fitRight) && (fitTop || fitBottom) ? `${fitBottom ? "bottom" : "top"}-${fitLeft ? "left" : "right"}` : mark.preferredAnchor;
              }
              const path2 = this.firstChild;
              const text = this.lastChild;
              path2.setAttribute("d", getPath(a2, m, r, w, h));
              if (tx) for (const t of text.childNodes) t.setAttribute("x", -tx);
              text.setAttribute("y", `${+getLineOffset(a2, text.childNodes.length, lineHeight).toFixed(6)}em`);
              text.setAttribute("transform", `translate(${getTextTranslate(a2, m, r, w, h)})`);
            });
            g.attr("visibility", null);
          }
          if (index2.length) {
            g.attr("visibility", "hidden");
            if (svg.isConnected) Promise.resolve().then(postrender);
            else if (typeof requestAnimationFrame !== "undefined") requestAnimationFrame(postrender);
          }
          return g.node();
        }
      }
      function tip(data, { x: x2, y: y2, ...options } = {}) {
        if (options.frameAnchor === void 0) [x2, y2] = options_maybeTuple(x2, y2);
        return new Tip(data, { ...options, x: x2, y: y2 });
      }
      function getLineOffset(anchor, length, lineHeight) {
        return /^top(?:-|$)/.test(anchor) ? 0.94 - lineHeight : true ? -0.29 - length * lineHeight : 0;
      }
      function getTextTranslate(anchor, m, r, width, height) {
        switch (anchor) {
          case "middle":
            return [-width / 2, height / 2];
          case "top-left":
            return [r, m + r];
          case "top":
            return [-width / 2, m / 2 + r];
          case "top-right":
            return [-width - r, m + r];
          case "right":
            return [-m / 2 - width - r, height / 2];
          case "bottom-left":
            return [r, -m - r];
          case "bottom":
            return [-width / 2, -m / 2 - r];
          case "bottom-right":
            return [-width - r, -m - r];
          case "left":
            return [r + m / 2, height / 2];
        }
      }
      function getPath(anchor, m, r, width, height) {
        const w = width + r * 2;
        const h = height + r * 2;
        switch (anchor) {
          case "middle":
            return `M${-w / 2},${-h / 2}h${w}v${h}h${-w}z`;
          case "top-left":
            return `M0,0l${m},${m}h${w - m}v${h}h${-w}z`;
          case "top":
            return `M0,0l${m / 2},${m / 2}h${(w - m) / 2}v${h}h${-w}v${-h}h${(w - m) / 2}z`;
          case "top-right":
            return `M0,0l${-m},${m}h${m - w}v${h}h${w}z`;
          case "right":
            return `M0,0l${-m / 2},${-m / 2}v${m / 2 - h / 2}h${-w}v${h}h${w}v${m / 2 - h / 2}z`;
          case "bottom-left":
            return `M0,0l${m},${-m}h${w - m}v${-h}h${-w}z`;
          case "bottom":
            return `M0,0l${m / 2},${-m / 2}h${(w - m) / 2}v${-h}h${-w}v${h}h${(w - m) / 2}z`;
          case "bottom-right":
            return `M0,0l${-m},${-m}h${m - w}v${-h}h${w}z`;
          case "left":
            return `M0,0l${m / 2},${-m / 2}v${m / 2 - h / 2}h${w}v${h}h${-w}v${m / 2 - h / 2}z`;
        }
      }
      function getSourceChannels(channels, scales) {
        const sources = {};
        let format2 = this.format;
        format2 = maybeExpandPairedFormat(format2, channels, "x");
        format2 = maybeExpandPairedFormat(format2, channels, "y");
        this.format = format2;
        for (const key in format2) {
          const value2 = format2[key];
          if (value2 === null || value2 === false) {
            continue;
          } else if (key === "fx" || key === "fy") {
            sources[key] = true;
          } else {
            const source = getSource(channels, key);
            if (source) sources[key] = source;
          }
        }
        for (const key in channels) {
          if (key in sources || key in format2 || ignoreChannels.has(key)) continue;
          if ((key === "x" || key === "y") && channels.geometry) continue;
          const source = getSource(channels, key);
          if (source) {
            if (source.scale == null && source.defaultScale === "color") continue;
            sources[key] = source;
          }
        }
        if (this.facet) {
          if (scales.fx && !("fx" in format2)) sources.fx = true;
          if (scales.fy && !("fy" in format2)) sources.fy = true;
        }
        for (const key in sources) {
          const format3 = this.format[key];
          if (typeof format3 === "string") {
            const value2 = sources[key]?.value ?? scales[key]?.domain() ?? [];
            this.format[key] = (isTemporal(value2) ? utcFormat : d3_format_format)(format3);
          } else if (format3 === void 0 || format3 === true) {
            const scale2 = scales[key];
            this.format[key] = scale2?.bandwidth ? inferTickFormat(scale2, scale2.domain()) : format_formatDefault;
          }
        }
        return sources;
      }
      function maybeExpandPairedFormat(format2, channels, key) {
        if (!(key in format2)) return format2;
        const key1 = `${key}1`;
        const key2 = `${key}2`;
        if ((key1 in format2 || !(key1 in channels)) && (key2 in format2 || !(key2 in channels))) return format2;
        const entries = Object.entries(format2);
        const value2 = format2[key];
        entries.splice(entries.findIndex(([name]) => name === key) + 1, 0, [key1, value2], [key2, value2]);
        return Object.fromEntries(entries);
      }
      function formatTitle(i, index2, { title }) {
        return this.format.title(title.value[i], i);
      }
      function* formatChannels(i, index2, channels, scales, values2) {
        for (const key in channels) {
          if (key === "fx" || key === "fy") {
            yield {
              label: formatLabel(scales, channels, key),
              value: this.format[key](index2[key], i)
            };
            continue;
          }
          if (key === "x1" && "x2" in channels) continue;
          if (key === "y1" && "y2" in channels) continue;
          const channel = channels[key];
          if (key === "x2" && "x1" in channels) {
            yield {
              label: formatPairLabel(scales, channels, "x"),
              value: formatPair(this.format.x2, channels.x1, channel, i)
            };
          } else if (key === "y2" && "y1" in channels) {
            yield {
              label: formatPairLabel(scales, channels, "y"),
              value: formatPair(this.format.y2, channels.y1, channel, i)
            };
          } else {
            const value2 = channel.value[i];
            const scale2 = channel.scale;
            if (!defined_defined(value2) && scale2 == null) continue;
            yield {
              label: formatLabel(scales, channels, key),
              value: this.format[key](value2, i),
              color: scale2 === "color" ? values2[key][i] : null,
              opacity: scale2 === "opacity" ? values2[key][i] : null
            };
          }
        }
      }
      function formatPair(formatValue, c1, c2, i) {
        return c2.hint?.length ? `${formatValue(c2.value[i] - c1.value[i], i)}` : `${formatValue(c1.value[i], i)}\u2013${formatValue(c2.value[i], i)}`;
      }
      function formatPairLabel(scales, channels, key) {
        const l1 = formatLabel(scales, channels, `${key}1`, key);
        const l2 = formatLabel(scales, channels, `${key}2`, key);
        return l1 === l2 ? l1 : `${l1}\u2013${l2}`;
      }
      function formatLabel(scales, channels, key, defaultLabel = key) {
        const channel = channels[key];
        const scale2 = scales[channel?.scale ?? key];
        return String(scale2?.label ?? channel?.label ?? defaultLabel);
      }
      ;
      function plot(options = {}) {
        const { facet, style, title, subtitle, caption, ariaLabel, ariaDescription } = options;
        const className = maybeClassName(options.className);
        const marks2 = options.marks === void 0 ? [] : flatMarks(options.marks);
        marks2.push(...inferTips(marks2));
        const topFacetState = maybeTopFacet(facet, options);
        const facetStateByMark = /* @__PURE__ */ new Map();
        for (const mark of marks2) {
          const facetState = maybeMarkFacet(mark, topFacetState, options);
          if (facetState) facetStateByMark.set(mark, facetState);
        }
        const channelsByScale = /* @__PURE__ */ new Map();
        if (topFacetState) addScaleChannels(channelsByScale, [topFacetState], options);
        addScaleChannels(channelsByScale, facetStateByMark, options);
        const axes = flatMarks(inferAxes(marks2, channelsByScale, options));
        for (const mark of axes) {
          const facetState = maybeMarkFacet(mark, topFacetState, options);
          if (facetState) facetStateByMark.set(mark, facetState);
        }
        marks2.unshift(...axes);
        let facets = createFacets(channelsByScale, options);
        if (facets !== void 0) {
          const topFacetsIndex = topFacetState ? facetFilter(facets, topFacetState) : void 0;
          for (const mark of marks2) {
            if (mark.facet === null || mark.facet === "super") continue;
            const facetState = facetStateByMark.get(mark);
            if (facetState === void 0) continue;
            facetState.facetsIndex = mark.fx != null || mark.fy != null ? facetFilter(facets, facetState) : topFacetsIndex;
          }
          const nonEmpty = /* @__PURE__ */ new Set();
          for (const { facetsIndex } of facetStateByMark.values()) {
            facetsIndex?.forEach((index2, i) => {
              if (index2?.length > 0) {
                nonEmpty.add(i);
              }
            });
          }
          facets.forEach(
            0 < nonEmpty.size && nonEmpty.size < facets.length ? (f, i) => f.empty = !nonEmpty.has(i) : (f) => f.empty = false
          );
          for (const mark of marks2) {
            if (mark.facet === "exclude") {
              const facetState = facetStateByMark.get(mark);
              if (facetState !== void 0) facetState.facetsIndex = facetExclude(facetState.facetsIndex);
            }
          }
        }
        for (const key of scales_registry.keys()) {
          if (options_isScaleOptions(options[key]) && key !== "fx" && key !== "fy") {
            channelsByScale.set(key, []);
          }
        }
        const stateByMark = /* @__PURE__ */ new Map();
        for (const mark of marks2) {
          if (stateByMark.has(mark)) throw new Error("duplicate mark; each mark must be unique");
          const { facetsIndex, channels: facetChannels } = facetStateByMark.get(mark) ?? {};
          const { data, facets: facets2, channels } = mark.initialize(facetsIndex, facetChannels, options);
          applyScaleTransforms(channels, options);
          stateByMark.set(mark, { data, facets: facets2, channels });
        }
        const scaleDescriptors = createScales(addScaleChannels(channelsByScale, stateByMark, options), options);
        const dimensions = createDimensions(scaleDescriptors, marks2, options);
        autoScaleRange(scaleDescriptors, dimensions);
        const scales = createScaleFunctions(scaleDescriptors);
        const { fx, fy } = scales;
        const subdimensions = fx || fy ? innerDimensions(scaleDescriptors, dimensions) : dimensions;
        const superdimensions = fx || fy ? actualDimensions(scales, dimensions) : dimensions;
        const context = context_createContext(options);
        const document2 = context.document;
        const svg = creator("svg").call(document2.documentElement);
        let figure = svg;
        context.ownerSVGElement = svg;
        context.className = className;
        context.projection = createProjection(options, subdimensions);
        context.path = function() {
          return d3_geo_index(this.projection ?? xyProjection(scales));
        };
        context.filterFacets = (data, channels) => {
          return facetFilter(facets, { channels, groups: facetGroups(data, channels) });
        };
        context.getMarkState = (mark) => {
          const state = stateByMark.get(mark);
          const facetState = facetStateByMark.get(mark);
          return { ...state, channels: { ...state.channels, ...facetState?.channels } };
        };
        context.dispatchValue = (value2) => {
          if (figure.value === value2) return;
          figure.value = value2;
          figure.dispatchEvent(new context.document.defaultView.Event("input", { bubbles: true }));
        };
        const newByScale = /* @__PURE__ */ new Set();
        for (const [mark, state] of stateByMark) {
          if (mark.initializer != null) {
            const dimensions2 = mark.facet === "super" ? superdimensions : subdimensions;
            const update = mark.initializer(state.data, state.facets, state.channels, scales, dimensions2, context);
            if (update.data !== void 0) {
              state.data = update.data;
            }
            if (update.facets !== void 0) {
              state.facets = update.facets;
            }
            if (update.channels !== void 0) {
              const { fx: fx2, fy: fy2, ...channels } = update.channels;
              inferChannelScales(channels);
              Object.assign(state.channels, channels);
              for (const channel of Object.values(channels)) {
                const { scale: scale2 } = channel;
                if (scale2 != null && !isPosition(scales_registry.get(scale2))) {
                  applyScaleTransform(channel, options);
                  newByScale.add(scale2);
                }
              }
              if (fx2 != null || fy2 != null) facetStateByMark.set(mark, true);
            }
          }
        }
        if (newByScale.size) {
          const newChannelsByScale = /* @__PURE__ */ new Map();
          addScaleChannels(newChannelsByScale, stateByMark, options, (key) => newByScale.has(key));
          addScaleChannels(channelsByScale, stateByMark, options, (key) => newByScale.has(key));
          const newScaleDescriptors = inheritScaleLabels(createScales(newChannelsByScale, options), scaleDescriptors);
          const { scales: newExposedScales, ...newScales } = createScaleFunctions(newScaleDescriptors);
          Object.assign(scaleDescriptors, newScaleDescriptors);
          Object.assign(scales, newScales);
          Object.assign(scales.scales, newExposedScales);
        }
        let facetDomains, facetTranslate;
        if (facets !== void 0) {
          facetDomains = { x: fx?.domain(), y: fy?.domain() };
          facets = recreateFacets(facets, facetDomains);
          facetTranslate = facetTranslator(fx, fy, dimensions);
        }
        for (const [mark, state] of stateByMark) {
          state.values = mark.scale(state.channels, scales, context);
        }
        const { width, height } = dimensions;
        d3_selection_select(svg).attr("class", className).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("aria-label", ariaLabel).attr("aria-description", ariaDescription).call(
          (svg2) => (
            // Warning: if you edit this, change defaultClassName.
            svg2.append("style").text(
              `:where(.${className}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${className} text),
:where(.${className} tspan) {
  white-space: pre;
}`
            )
          )
        ).call(applyInlineStyles, style);
        for (const mark of marks2) {
          const { channels, values: values2, facets: indexes2 } = stateByMark.get(mark);
          if (facets === void 0 || mark.facet === "super") {
            let index2 = null;
            if (indexes2) {
              index2 = indexes2[0];
              index2 = mark.filter(index2, channels, values2);
              if (index2.length === 0) continue;
            }
            const node = mark.render(index2, scales, values2, superdimensions, context);
            if (node == null) continue;
            svg.appendChild(node);
          } else {
            let g;
            for (const f of facets) {
              if (!(mark.facetAnchor?.(facets, facetDomains, f) ?? !f.empty)) continue;
              let index2 = null;
              if (indexes2) {
                const faceted = facetStateByMark.has(mark);
                index2 = indexes2[faceted ? f.i : 0];
                index2 = mark.filter(index2, channels, values2);
                if (index2.length === 0) continue;
                if (!faceted && index2 === indexes2[0]) index2 = subarray(index2);
                index2.fx = f.x, index2.fy = f.y, index2.fi = f.i;
              }
              const node = mark.render(index2, scales, values2, subdimensions, context);
              if (node == null) continue;
              (g ??= d3_selection_select(svg).append("g")).append(() => node).datum(f);
              for (const name of ["aria-label", "aria-description", "aria-hidden", "transform"]) {
                if (node.hasAttribute(name)) {
                  g.attr(name, node.getAttribute(name));
                  node.removeAttribute(name);
                }
              }
            }
            g?.selectChildren().each(facetTranslate);
          }
        }
        const legends = createLegends(scaleDescriptors, context, options);
        const { figure: figured = title != null || subtitle != null || caption != null || legends.length > 0 } = options;
        if (figured) {
          figure = document2.createElement("figure");
          figure.className = `${className}-figure`;
          figure.style.maxWidth = "initial";
          if (title != null) figure.append(createTitleElement(document2, title, "h2"));
          if (subtitle != null) figure.append(createTitleElement(document2, subtitle, "h3"));
          figure.append(...legends, svg);
          if (caption != null) figure.append(createFigcaption(document2, caption));
          if ("value" in svg) figure.value = svg.value, delete svg.value;
        }
        figure.scale = exposeScales(scales.scales);
        figure.legend = exposeLegends(scaleDescriptors, context, options);
        const w = consumeWarnings();
        if (w > 0) {
          d3_selection_select(svg).append("text").attr("x", width).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("\u26A0\uFE0F").append("title").text(`${w.toLocaleString("en-US")} warning${w === 1 ? "" : "s"}. Please check the console.`);
        }
        return figure;
      }
      function createTitleElement(document2, contents, tag) {
        if (contents.ownerDocument) return contents;
        const e = document2.createElement(tag);
        e.append(contents);
        return e;
      }
      function createFigcaption(document2, caption) {
        const e = document2.createElement("figcaption");
        e.append(caption);
        return e;
      }
      function flatMarks(marks2) {
        return marks2.flat(Infinity).filter((mark) => mark != null).map(markify);
      }
      function markify(mark) {
        return typeof mark.render === "function" ? mark : new Render(mark);
      }
      class Render extends Mark {
        constructor(render) {
          if (typeof render !== "function") throw new TypeError("invalid mark; missing render function");
          super();
          this.render = render;
        }
        render() {
        }
      }
      function applyScaleTransforms(channels, options) {
        for (const name in channels) applyScaleTransform(channels[name], options);
        return channels;
      }
      function applyScaleTransform(channel, options) {
        const { scale: scale2, transform: t = true } = channel;
        if (scale2 == null || !t) return;
        const {
          type,
          percent,
          interval,
          transform = percent ? (x2) => x2 == null ? NaN : x2 * 100 : maybeIntervalTransform(interval, type)
        } = options[scale2] ?? {};
        if (transform == null) return;
        channel.value = options_map(channel.value, transform);
        channel.transform = false;
      }
      function inferChannelScales(channels) {
        for (const name in channels) {
          inferChannelScale(name, channels[name]);
        }
      }
      function addScaleChannels(channelsByScale, stateByMark, options, filter2 = yes) {
        for (const { channels } of stateByMark.values()) {
          for (const name in channels) {
            const channel = channels[name];
            const { scale: scale2 } = channel;
            if (scale2 != null && filter2(scale2)) {
              if (scale2 === "projection") {
                if (!hasProjection(options)) {
                  const gx = options.x?.domain === void 0;
                  const gy = options.y?.domain === void 0;
                  if (gx || gy) {
                    const [x2, y2] = getGeometryChannels(channel);
                    if (gx) addScaleChannel(channelsByScale, "x", x2);
                    if (gy) addScaleChannel(channelsByScale, "y", y2);
                  }
                }
              } else {
                addScaleChannel(channelsByScale, scale2, channel);
              }
            }
          }
        }
        return channelsByScale;
      }
      function addScaleChannel(channelsByScale, scale2, channel) {
        const scaleChannels = channelsByScale.get(scale2);
        if (scaleChannels !== void 0) scaleChannels.push(channel);
        else channelsByScale.set(scale2, [channel]);
      }
      function maybeTopFacet(facet, options) {
        if (facet == null) return;
        const { x: x2, y: y2 } = facet;
        if (x2 == null && y2 == null) return;
        const data = dataify(facet.data);
        if (data == null) throw new Error("missing facet data");
        const channels = {};
        if (x2 != null) channels.fx = createChannel(data, { value: x2, scale: "fx" });
        if (y2 != null) channels.fy = createChannel(data, { value: y2, scale: "fy" });
        applyScaleTransforms(channels, options);
        const groups2 = facetGroups(data, channels);
        return { channels, groups: groups2, data: facet.data };
      }
      function maybeMarkFacet(mark, topFacetState, options) {
        if (mark.facet === null || mark.facet === "super") return;
        const { fx, fy } = mark;
        if (fx != null || fy != null) {
          const data2 = dataify(mark.data ?? fx ?? fy);
          if (data2 === void 0) throw new Error(`missing facet data in ${mark.ariaLabel}`);
          if (data2 === null) return;
          const channels2 = {};
          if (fx != null) channels2.fx = createChannel(data2, { value: fx, scale: "fx" });
          if (fy != null) channels2.fy = createChannel(data2, { value: fy, scale: "fy" });
          applyScaleTransforms(channels2, options);
          return { channels: channels2, groups: facetGroups(data2, channels2) };
        }
        if (topFacetState === void 0) return;
        const { channels, groups: groups2, data } = topFacetState;
        if (mark.facet !== "auto" || mark.data === data) return { channels, groups: groups2 };
        if (data.length > 0 && (groups2.size > 1 || groups2.size === 1 && channels.fx && channels.fy && [...groups2][0][1].size > 1) && lengthof(dataify(mark.data)) === lengthof(data)) {
          warnings_warn(
            `Warning: the ${mark.ariaLabel} mark appears to use faceted data, but isn\u2019t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`
          );
        }
      }
      function derive(mark, options = {}) {
        return initializer({ ...options, x: null, y: null }, (data, facets, channels, scales, dimensions, context) => {
          return context.getMarkState(mark);
        });
      }
      function inferTips(marks2) {
        const tips = [];
        for (const mark of marks2) {
          let tipOptions = mark.tip;
          if (tipOptions) {
            if (tipOptions === true) tipOptions = {};
            else if (typeof tipOptions === "string") tipOptions = { pointer: tipOptions };
            let { pointer: p, preferredAnchor: a2 } = tipOptions;
            p = /^x$/i.test(p) ? pointerX : /^y$/i.test(p) ? pointerY : pointer_pointer;
            tipOptions = p(derive(mark, tipOptions));
            tipOptions.title = null;
            if (a2 === void 0) tipOptions.preferredAnchor = p === pointerY ? "left" : "bottom";
            const t = tip(mark.data, tipOptions);
            t.facet = mark.facet;
            t.facetAnchor = mark.facetAnchor;
            tips.push(t);
          }
        }
        return tips;
      }
      function inferAxes(marks2, channelsByScale, options) {
        let {
          projection: projection2,
          x: x2 = {},
          y: y2 = {},
          fx = {},
          fy = {},
          axis: axis2,
          grid,
          facet = {},
          facet: { axis: facetAxis = axis2, grid: facetGrid } = facet,
          x: { axis: xAxis = axis2, grid: xGrid = xAxis === null ? null : grid } = x2,
          y: { axis: yAxis = axis2, grid: yGrid = yAxis === null ? null : grid } = y2,
          fx: { axis: fxAxis = facetAxis, grid: fxGrid = fxAxis === null ? null : facetGrid } = fx,
          fy: { axis: fyAxis = facetAxis, grid: fyGrid = fyAxis === null ? null : facetGrid } = fy
        } = options;
        if (projection2 || !options_isScaleOptions(x2) && !hasPositionChannel("x", marks2)) xAxis = xGrid = null;
        if (projection2 || !options_isScaleOptions(y2) && !hasPositionChannel("y", marks2)) yAxis = yGrid = null;
        if (!channelsByScale.has("fx")) fxAxis = fxGrid = null;
        if (!channelsByScale.has("fy")) fyAxis = fyGrid = null;
        if (xAxis === void 0) xAxis = !hasAxis(marks2, "x");
        if (yAxis === void 0) yAxis = !hasAxis(marks2, "y");
        if (fxAxis === void 0) fxAxis = !hasAxis(marks2, "fx");
        if (fyAxis === void 0) fyAxis = !hasAxis(marks2, "fy");
        if (xAxis === true) xAxis = "bottom";
        if (yAxis === true) yAxis = "left";
        if (fxAxis === true) fxAxis = xAxis === "top" || xAxis === null ? "bottom" : "top";
        if (fyAxis === true) fyAxis = yAxis === "right" || yAxis === null ? "left" : "right";
        const axes = [];
        maybeGrid(axes, fyGrid, gridFy, fy);
        maybeAxis(axes, fyAxis, axisFy, "right", "left", facet, fy);
        maybeGrid(axes, fxGrid, gridFx, fx);
        maybeAxis(axes, fxAxis, axisFx, "top", "bottom", facet, fx);
        maybeGrid(axes, yGrid, gridY, y2);
        maybeAxis(axes, yAxis, axisY, "left", "right", options, y2);
        maybeGrid(axes, xGrid, gridX, x2);
        maybeAxis(axes, xAxis, axisX, "bottom", "top", options, x2);
        return axes;
      }
      function maybeAxis(axes, axis2, axisType, primary, secondary, defaults2, options) {
        if (!axis2) return;
        const both = isBoth(axis2);
        options = axisOptions(both ? primary : axis2, defaults2, options);
        const { line: line2 } = options;
        if ((axisType === axisY || axisType === axisX) && line2 && !isNone(line2)) axes.push(frame_frame(lineOptions(options)));
        axes.push(axisType(options));
        if (both) axes.push(axisType({ ...options, anchor: secondary, label: null }));
      }
      function maybeGrid(axes, grid, gridType, options) {
        if (!grid || isNone(grid)) return;
        axes.push(gridType(gridOptions(grid, options)));
      }
      function isBoth(value2) {
        return /^\s*both\s*$/i.test(value2);
      }
      function axisOptions(anchor, defaults2, {
        line: line2 = defaults2.line,
        ticks: ticks2,
        tickSize,
        tickSpacing,
        tickPadding,
        tickFormat: tickFormat2,
        tickRotate,
        fontVariant,
        ariaLabel,
        ariaDescription,
        label = defaults2.label,
        labelAnchor,
        labelArrow = defaults2.labelArrow,
        labelOffset
      }) {
        return {
          anchor,
          line: line2,
          ticks: ticks2,
          tickSize,
          tickSpacing,
          tickPadding,
          tickFormat: tickFormat2,
          tickRotate,
          fontVariant,
          ariaLabel,
          ariaDescription,
          label,
          labelAnchor,
          labelArrow,
          labelOffset
        };
      }
      function lineOptions(options) {
        const { anchor, line: line2 } = options;
        return { anchor, facetAnchor: anchor + "-empty", stroke: line2 === true ? void 0 : line2 };
      }
      function gridOptions(grid, {
        stroke = isColor(grid) ? grid : void 0,
        ticks: ticks2 = isGridTicks(grid) ? grid : void 0,
        tickSpacing,
        ariaLabel,
        ariaDescription
      }) {
        return {
          stroke,
          ticks: ticks2,
          tickSpacing,
          ariaLabel,
          ariaDescription
        };
      }
      function isGridTicks(grid) {
        switch (typeof grid) {
          case "number":
            return true;
          case "string":
            return !isColor(grid);
        }
        return isIterable(grid) || typeof grid?.range === "function";
      }
      function hasAxis(marks2, k2) {
        const prefix = `${k2}-axis `;
        return marks2.some((m) => m.ariaLabel?.startsWith(prefix));
      }
      function hasPositionChannel(k2, marks2) {
        for (const mark of marks2) {
          for (const key in mark.channels) {
            const { scale: scale2 } = mark.channels[key];
            if (scale2 === k2 || scale2 === "projection") {
              return true;
            }
          }
        }
        return false;
      }
      function inheritScaleLabels(newScales, scales) {
        for (const key in newScales) {
          const newScale = newScales[key];
          const scale2 = scales[key];
          if (newScale.label === void 0 && scale2) {
            newScale.label = scale2.label;
          }
        }
        return newScales;
      }
      function actualDimensions({ fx, fy }, dimensions) {
        const { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions);
        const fxr = fx && outerRange(fx);
        const fyr = fy && outerRange(fy);
        return {
          marginTop: fy ? fyr[0] : marginTop,
          marginRight: fx ? width - fxr[1] : marginRight,
          marginBottom: fy ? height - fyr[1] : marginBottom,
          marginLeft: fx ? fxr[0] : marginLeft,
          // Some marks, namely the x- and y-axis labels, want to know what the
          // desired (rather than actual) margins are for positioning.
          inset: {
            marginTop: dimensions.marginTop,
            marginRight: dimensions.marginRight,
            marginBottom: dimensions.marginBottom,
            marginLeft: dimensions.marginLeft
          },
          width,
          height
        };
      }
      function outerRange(scale2) {
        const domain = scale2.domain();
        if (domain.length === 0) return [0, scale2.bandwidth()];
        let x12 = scale2(domain[0]);
        let x2 = scale2(domain[domain.length - 1]);
        if (x2 < x12) [x12, x2] = [x2, x12];
        return [x12, x2 + scale2.bandwidth()];
      }
      ;
      const barDefaults = {
        ariaLabel: "bar"
      };
      class AbstractBar extends Mark {
        constructor(data, channels, options = {}, defaults2 = barDefaults) {
          super(data, channels, options, defaults2);
          rectInsets(this, options);
          rectRadii(this, options);
        }
        render(index2, scales, channels, dimensions, context) {
          const { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this;
          const x2 = this._x(scales, channels, dimensions);
          const y2 = this._y(scales, channels, dimensions);
          const w = this._width(scales, channels, dimensions);
          const h = this._height(scales, channels, dimensions);
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(this._transform, this, scales).call(
            (g) => g.selectAll().data(index2).enter().call(
              rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (g2) => g2.append("path").call(applyDirectStyles, this).call(applyRoundedRect, x2, y2, add(x2, w), add(y2, h), this).call(applyChannelStyles, this, channels) : (g2) => g2.append("rect").call(applyDirectStyles, this).attr("x", x2).attr("width", w).attr("y", y2).attr("height", h).call(applyAttr, "rx", rx).call(applyAttr, "ry", ry).call(applyChannelStyles, this, channels)
            )
          ).node();
        }
        _x(scales, { x: X }, { marginLeft }) {
          const { insetLeft } = this;
          return X ? (i) => X[i] + insetLeft : marginLeft + insetLeft;
        }
        _y(scales, { y: Y }, { marginTop }) {
          const { insetTop } = this;
          return Y ? (i) => Y[i] + insetTop : marginTop + insetTop;
        }
        _width({ x: x2 }, { x: X }, { marginRight, marginLeft, width }) {
          const { insetLeft, insetRight } = this;
          const bandwidth = X && x2 ? x2.bandwidth() : width - marginRight - marginLeft;
          return Math.max(0, bandwidth - insetLeft - insetRight);
        }
        _height({ y: y2 }, { y: Y }, { marginTop, marginBottom, height }) {
          const { insetTop, insetBottom } = this;
          const bandwidth = Y && y2 ? y2.bandwidth() : height - marginTop - marginBottom;
          return Math.max(0, bandwidth - insetTop - insetBottom);
        }
      }
      function add(a2, b) {
        return typeof a2 === "function" && typeof b === "function" ? (i) => a2(i) + b(i) : typeof a2 === "function" ? (i) => a2(i) + b : typeof b === "function" ? (i) => a2 + b(i) : a2 + b;
      }
      class BarX extends AbstractBar {
        constructor(data, options = {}, defaults2) {
          const { x1: x12, x2, y: y2 } = options;
          super(
            data,
            {
              x1: { value: x12, scale: "x" },
              x2: { value: x2, scale: "x" },
              y: { value: y2, scale: "y", type: "band", optional: true }
            },
            options,
            defaults2
          );
        }
        _transform(selection2, mark, { x: x2 }) {
          selection2.call(applyTransform, mark, { x: x2 }, 0, 0);
        }
        _x({ x: x2 }, { x1: X12, x2: X22 }, { marginLeft }) {
          const { insetLeft } = this;
          return isCollapsed(x2) ? marginLeft + insetLeft : (i) => Math.min(X12[i], X22[i]) + insetLeft;
        }
        _width({ x: x2 }, { x1: X12, x2: X22 }, { marginRight, marginLeft, width }) {
          const { insetLeft, insetRight } = this;
          return isCollapsed(x2) ? width - marginRight - marginLeft - insetLeft - insetRight : (i) => Math.max(0, Math.abs(X22[i] - X12[i]) - insetLeft - insetRight);
        }
      }
      class BarY extends AbstractBar {
        constructor(data, options = {}, defaults2) {
          const { x: x2, y1: y12, y2 } = options;
          super(
            data,
            {
              y1: { value: y12, scale: "y" },
              y2: { value: y2, scale: "y" },
              x: { value: x2, scale: "x", type: "band", optional: true }
            },
            options,
            defaults2
          );
        }
        _transform(selection2, mark, { y: y2 }) {
          selection2.call(applyTransform, mark, { y: y2 }, 0, 0);
        }
        _y({ y: y2 }, { y1: Y12, y2: Y22 }, { marginTop }) {
          const { insetTop } = this;
          return isCollapsed(y2) ? marginTop + insetTop : (i) => Math.min(Y12[i], Y22[i]) + insetTop;
        }
        _height({ y: y2 }, { y1: Y12, y2: Y22 }, { marginTop, marginBottom, height }) {
          const { insetTop, insetBottom } = this;
          return isCollapsed(y2) ? height - marginTop - marginBottom - insetTop - insetBottom : (i) => Math.max(0, Math.abs(Y22[i] - Y12[i]) - insetTop - insetBottom);
        }
      }
      function barX(data, options = {}) {
        if (!options_hasXY(options)) options = { ...options, y: options_indexOf, x2: options_identity };
        return new BarX(data, stack_maybeStackX(maybeIntervalX(identity_maybeIdentityX(options))));
      }
      function barY(data, options = {}) {
        if (!hasXY(options)) options = { ...options, x: indexOf, y2: identity };
        return new BarY(data, maybeStackY(maybeIntervalY(maybeIdentityY(options))));
      }
      ;
      const dot_defaults = {
        ariaLabel: "dot",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 1.5
      };
      function withDefaultSort(options) {
        return options.sort === void 0 && options.reverse === void 0 ? basic_sort({ channel: "-r" }, options) : options;
      }
      class Dot extends Mark {
        constructor(data, options = {}) {
          const { x: x2, y: y2, r, rotate, symbol: symbol2 = d3_shape_circle, frameAnchor } = options;
          const [vrotate, crotate] = maybeNumberChannel(rotate, 0);
          const [vsymbol, csymbol] = maybeSymbolChannel(symbol2);
          const [vr, cr] = maybeNumberChannel(r, vsymbol == null ? 3 : 4.5);
          super(
            data,
            {
              x: { value: x2, scale: "x", optional: true },
              y: { value: y2, scale: "y", optional: true },
              r: { value: vr, scale: "r", filter: positive, optional: true },
              rotate: { value: vrotate, optional: true },
              symbol: { value: vsymbol, scale: "auto", optional: true }
            },
            withDefaultSort(options),
            dot_defaults
          );
          this.r = cr;
          this.rotate = crotate;
          this.symbol = csymbol;
          this.frameAnchor = maybeFrameAnchor(frameAnchor);
          const { channels } = this;
          const { symbol: symbolChannel } = channels;
          if (symbolChannel) {
            const { fill: fillChannel, stroke: strokeChannel } = channels;
            symbolChannel.hint = {
              fill: fillChannel ? fillChannel.value === symbolChannel.value ? "color" : "currentColor" : this.fill ?? "currentColor",
              stroke: strokeChannel ? strokeChannel.value === symbolChannel.value ? "color" : "currentColor" : this.stroke ?? "none"
            };
          }
        }
        render(index2, scales, channels, dimensions, context) {
          const { x: x2, y: y2 } = scales;
          const { x: X, y: Y, r: R, rotate: A5, symbol: S } = channels;
          const { r, rotate, symbol: symbol2 } = this;
          const [cx, cy] = applyFrameAnchor(this, dimensions);
          const circle2 = symbol2 === d3_shape_circle;
          const size = R ? void 0 : r * r * Math.PI;
          if (negative(r)) index2 = [];
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
            (g) => g.selectAll().data(index2).enter().append(circle2 ? "circle" : "path").call(applyDirectStyles, this).call(
              circle2 ? (selection2) => {
                selection2.attr("cx", X ? (i) => X[i] : cx).attr("cy", Y ? (i) => Y[i] : cy).attr("r", R ? (i) => R[i] : r);
              } : (selection2) => {
                selection2.attr(
                  "transform",
                  template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ``}`
                ).attr(
                  "d",
                  R && S ? (i) => {
                    const p = pathRound();
                    S[i].draw(p, R[i] * R[i] * Math.PI);
                    return p;
                  } : R ? (i) => {
                    const p = pathRound();
                    symbol2.draw(p, R[i] * R[i] * Math.PI);
                    return p;
                  } : S ? (i) => {
                    const p = pathRound();
                    S[i].draw(p, size);
                    return p;
                  } : (() => {
                    const p = pathRound();
                    symbol2.draw(p, size);
                    return p;
                  })()
                );
              }
            ).call(applyChannelStyles, this, channels)
          ).node();
        }
      }
      function dot(data, { x: x2, y: y2, ...options } = {}) {
        if (options.frameAnchor === void 0) [x2, y2] = options_maybeTuple(x2, y2);
        return new Dot(data, { ...options, x: x2, y: y2 });
      }
      function dotX(data, { x: x2 = identity, ...options } = {}) {
        return new Dot(data, maybeIntervalMidY({ ...options, x: x2 }));
      }
      function dotY(data, { y: y2 = identity, ...options } = {}) {
        return new Dot(data, maybeIntervalMidX({ ...options, y: y2 }));
      }
      function dot_circle(data, options) {
        return dot(data, { ...options, symbol: "circle" });
      }
      function hexagon(data, options) {
        return dot(data, { ...options, symbol: "hexagon" });
      }
      ;
      const curves = /* @__PURE__ */ new Map([
        ["basis", basis],
        ["basis-closed", basisClosed],
        ["basis-open", basisOpen],
        ["bundle", bundle],
        ["bump-x", bumpX],
        ["bump-y", bumpY],
        ["cardinal", cardinal],
        ["cardinal-closed", cardinalClosed],
        ["cardinal-open", cardinalOpen],
        ["catmull-rom", catmullRom],
        ["catmull-rom-closed", catmullRomClosed],
        ["catmull-rom-open", catmullRomOpen],
        ["linear", curveLinear],
        ["linear-closed", linearClosed],
        ["monotone-x", monotoneX],
        ["monotone-y", monotoneY],
        ["natural", natural],
        ["step", step],
        ["step-after", stepAfter],
        ["step-before", stepBefore]
      ]);
      function maybeCurve(curve = curveLinear, tension) {
        if (typeof curve === "function") return curve;
        const c2 = curves.get(`${curve}`.toLowerCase());
        if (!c2) throw new Error(`unknown curve: ${curve}`);
        if (tension !== void 0) {
          if ("beta" in c2) {
            return c2.beta(tension);
          } else if ("tension" in c2) {
            return c2.tension(tension);
          } else if ("alpha" in c2) {
            return c2.alpha(tension);
          }
        }
        return c2;
      }
      function maybeCurveAuto(curve = curveAuto, tension) {
        return typeof curve !== "function" && `${curve}`.toLowerCase() === "auto" ? curveAuto : maybeCurve(curve, tension);
      }
      function curveAuto(context) {
        return curveLinear(context);
      }
      ;
      const link_defaults = {
        ariaLabel: "link",
        fill: "none",
        stroke: "currentColor",
        strokeMiterlimit: 1
      };
      class Link extends Mark {
        constructor(data, options = {}) {
          const { x1: x12, y1: y12, x2, y2, curve, tension } = options;
          super(
            data,
            {
              x1: { value: x12, scale: "x" },
              y1: { value: y12, scale: "y" },
              x2: { value: x2, scale: "x", optional: true },
              y2: { value: y2, scale: "y", optional: true }
            },
            options,
            link_defaults
          );
          this.curve = maybeCurveAuto(curve, tension);
          markers(this, options);
        }
        project(channels, values2, context) {
          if (this.curve !== curveAuto) {
            super.project(channels, values2, context);
          }
        }
        render(index2, scales, channels, dimensions, context) {
          const { x1: X12, y1: Y12, x2: X22 = X12, y2: Y22 = Y12 } = channels;
          const { curve } = this;
          return context_create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales).call(
            (g) => g.selectAll().data(index2).enter().append("path").call(applyDirectStyles, this).attr(
              "d",
              curve === curveAuto && context.projection ? sphereLink(context.path(), X12, Y12, X22, Y22) : (i) => {
                const p = pathRound();
                const c2 = curve(p);
                c2.lineStart();
                c2.point(X12[i], Y12[i]);
                c2.point(X22[i], Y22[i]);
                c2.lineEnd();
                return p;
              }
            ).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
          ).node();
        }
      }
      function sphereLink(path2, X12, Y12, X22, Y22) {
        X12 = options_coerceNumbers(X12);
        Y12 = options_coerceNumbers(Y12);
        X22 = options_coerceNumbers(X22);
        Y22 = options_coerceNumbers(Y22);
        return (i) => path2({
          type: "LineString",
          coordinates: [
            [X12[i], Y12[i]],
            [X22[i], Y22[i]]
          ]
        });
      }
      function link_link(data, { x: x2, x1: x12, x2: x22, y: y2, y1: y12, y2: y22, ...options } = {}) {
        [x12, x22] = maybeSameValue(x2, x12, x22);
        [y12, y22] = maybeSameValue(y2, y12, y22);
        return new Link(data, { ...options, x1: x12, x2: x22, y1: y12, y2: y22 });
      }
      function maybeSameValue(x2, x12, x22) {
        if (x2 === void 0) {
          if (x12 === void 0) {
            if (x22 !== void 0) return [x22];
          } else {
            if (x22 === void 0) return [x12];
          }
        } else if (x12 === void 0) {
          return x22 === void 0 ? [x2] : [x2, x22];
        } else if (x22 === void 0) {
          return [x2, x12];
        }
        return [x12, x22];
      }
      ;
      Mark.prototype.plot = function({ marks: marks2 = [], ...options } = {}) {
        return plot({ ...options, marks: [...marks2, this] });
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
