// @generated from the schema "WorkdayPointsTrendItem"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `WorkdayPointsTrendItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayPointsTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: Option<Date>,
    /// `points`: `number (double)`, read-only.
    pub points: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayPointsTrendItem "WorkdayPointsTrendItem" 2 {
    (
        date_workday: Date = "dateWorkday" with_date_workday read_only,
        points: f64 = "points" with_points read_only,
    )
});
