// @generated from the schema "ProfileWithDateRange"; changes made here are lost at the next generation

/// The schema `ProfileWithDateRange`.
#[repr(C)]
pub struct ProfileWithDateRange {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProfileWithDateRange "ProfileWithDateRange" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
