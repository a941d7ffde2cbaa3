package eval

import "math"

// A Bin holds the judged claims whose stated confidence lies from Low up to
// High (the last bin holds 1, too).
type Bin struct {
	Low, High float64
	Claims    int
	Right     int
	Stated    float64 // mean stated confidence; 0 in an empty bin
}

// Precision is the measured share of right claims, and whether there are any.
func (b Bin) Precision() (float64, bool) {
	if b.Claims == 0 {
		return 0, false
	}
	return float64(b.Right) / float64(b.Claims), true
}

// Calibration sorts the judged claims into ten bins by stated confidence. A
// program that knows what it knows has, in every bin, the precision that it states.
func (r *Report) Calibration() []Bin {
	bins := make([]Bin, 10)
	for i := range bins {
		bins[i].Low, bins[i].High = float64(i)/10, float64(i+1)/10
	}
	for _, j := range r.Judged {
		// Confidence has two decimals: 0.7*10 must not fall below 7.
		i := min(max(int(math.Round(j.Confidence*100))/10, 0), 9)
		bins[i].Claims++
		bins[i].Right += number(j.Right)
		bins[i].Stated += j.Confidence
	}
	for i := range bins {
		if bins[i].Claims > 0 {
			bins[i].Stated /= float64(bins[i].Claims)
		}
	}
	return bins
}

// CalibrationError is the mean distance of stated confidence and measured
// precision, weighted by the bins' claims (the expected calibration error); 0 without claims.
func (r *Report) CalibrationError() float64 {
	sum := 0.0
	for _, b := range r.Calibration() {
		if p, ok := b.Precision(); ok {
			sum += float64(b.Claims) * math.Abs(p-b.Stated)
		}
	}
	if len(r.Judged) == 0 {
		return 0
	}
	return sum / float64(len(r.Judged))
}

// AtLeast counts the judged claims at and above a confidence, and those of
// them that are right: what a user gets who sets that threshold.
func (r *Report) AtLeast(confidence float64) (claims, right int) {
	for _, j := range r.Judged {
		if j.Confidence >= confidence-1e-9 {
			claims++
			right += number(j.Right)
		}
	}
	return claims, right
}
