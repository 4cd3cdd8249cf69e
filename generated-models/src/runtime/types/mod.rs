//! Types of values: enums that may grow, points in time, what a schema does not list, and pages of listings.

pub(super) mod extra;
pub(super) mod open;
pub(super) mod page;
pub(super) mod time;
