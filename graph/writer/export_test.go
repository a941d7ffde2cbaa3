package writer

// Planned is before statements whose plan is kept.
const Planned = planned

// Traced is the same database, with f told of every statement that a
// transaction sends.
func (db *DB) Traced(f func(statement string, params map[string]any)) *DB {
	out := *db
	out.opts.trace = f
	return &out
}
