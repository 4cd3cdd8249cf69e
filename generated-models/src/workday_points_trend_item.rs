// @generated from the schema "WorkdayPointsTrendItem"; changes made here are lost at the next generation

/// The schema `WorkdayPointsTrendItem`.
#[repr(C)]
pub struct WorkdayPointsTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `points`: `number (double)`, read-only.
    pub points: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayPointsTrendItem "WorkdayPointsTrendItem" 2 {
    (
        date_workday: crate::runtime::Date = "dateWorkday" 2 with_date_workday,
        points: f64 = "points" 2 with_points,
    )
});
