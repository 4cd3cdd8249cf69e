// @generated from the schema "ExecutionDataGlobalSettingsResponse"; changes made here are lost at the next generation

/// The schema `ExecutionDataGlobalSettingsResponse`.
#[repr(C)]
pub struct ExecutionDataGlobalSettingsResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedByClient`: `DomainEntityRef`.
    #[doc(alias = "modifiedByClient")]
    pub modified_by_client: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExecutionDataGlobalSettingsResponse "ExecutionDataGlobalSettingsResponse" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
        modified_by_client: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedByClient" 0 with_modified_by_client,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
