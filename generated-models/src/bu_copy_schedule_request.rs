// @generated from the schema "BuCopyScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuCopyScheduleRequest`.
#[repr(C)]
pub struct BuCopyScheduleRequest {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuCopyScheduleRequest "BuCopyScheduleRequest" 2 {
    (
        description: ::std::string::String = "description" 1 with_description,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
    )
});
