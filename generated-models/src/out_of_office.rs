// @generated from the schema "OutOfOffice"; changes made here are lost at the next generation

/// The schema `OutOfOffice`.
#[repr(C)]
pub struct OutOfOffice {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutOfOffice "OutOfOffice" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        active: bool = "active" 0 with_active,
        indefinite: bool = "indefinite" 0 with_indefinite,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
