// @generated from the schema "OrganizationPresence"; changes made here are lost at the next generation

/// The schema `OrganizationPresence`.
#[repr(C)]
pub struct OrganizationPresence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languageLabels`: `map of string`, required.
    #[doc(alias = "languageLabels")]
    pub language_labels: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `deactivated`: `boolean`.
    pub deactivated: ::std::option::Option<bool>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OrganizationPresence "OrganizationPresence" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        language_labels: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "languageLabels" 1 with_language_labels,
        system_presence: ::std::string::String = "systemPresence" 0 with_system_presence,
        deactivated: bool = "deactivated" 0 with_deactivated,
        primary: bool = "primary" 0 with_primary,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 0 with_created_by,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_by: ::std::boxed::Box<crate::User> = "modifiedBy" 0 with_modified_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
