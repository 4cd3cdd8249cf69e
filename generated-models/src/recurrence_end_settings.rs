// @generated from the schema "RecurrenceEndSettings"; changes made here are lost at the next generation

/// The schema `RecurrenceEndSettings`.
#[repr(C)]
pub struct RecurrenceEndSettings {
    /// `lastDate`: `string (date-time)`.
    #[doc(alias = "lastDate")]
    pub last_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `noEndDate`: `boolean`.
    #[doc(alias = "noEndDate")]
    pub no_end_date: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecurrenceEndSettings "RecurrenceEndSettings" 2 {
    (
        last_date: crate::runtime::DateTime = "lastDate" 0 with_last_date,
        no_end_date: bool = "noEndDate" 0 with_no_end_date,
    )
});
