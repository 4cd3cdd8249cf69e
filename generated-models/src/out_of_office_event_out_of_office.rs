// @generated from the schema "OutOfOfficeEventOutOfOffice"; changes made here are lost at the next generation

/// The schema `OutOfOfficeEventOutOfOffice`.
#[repr(C)]
pub struct OutOfOfficeEventOutOfOffice {
    /// `user`: `OutOfOfficeEventUser`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::OutOfOfficeEventUser>>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: ::std::option::Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutOfOfficeEventOutOfOffice "OutOfOfficeEventOutOfOffice" 5 {
    (
        user: ::std::boxed::Box<crate::OutOfOfficeEventUser> = "user" 0 with_user,
        active: bool = "active" 0 with_active,
        indefinite: bool = "indefinite" 0 with_indefinite,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
    )
});
