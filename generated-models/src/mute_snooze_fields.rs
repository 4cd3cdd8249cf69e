// @generated from the schema "MuteSnoozeFields"; changes made here are lost at the next generation

/// The schema `MuteSnoozeFields`.
#[repr(C)]
pub struct MuteSnoozeFields {
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MuteSnoozeFields "MuteSnoozeFields" 2 {
    (
        date_start: crate::runtime::DateTime = "dateStart" 1 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 1 with_date_end,
    )
});
