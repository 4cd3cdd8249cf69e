// @generated from the schema "WorkdayValuesTrendItem"; changes made here are lost at the next generation

/// The schema `WorkdayValuesTrendItem`.
#[repr(C)]
pub struct WorkdayValuesTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `value`: `number (double)`, read-only.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayValuesTrendItem "WorkdayValuesTrendItem" 2 {
    (
        date_workday: crate::runtime::Date = "dateWorkday" 2 with_date_workday,
        value: f64 = "value" 2 with_value,
    )
});
