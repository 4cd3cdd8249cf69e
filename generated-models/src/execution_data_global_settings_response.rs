// @generated from the schema "ExecutionDataGlobalSettingsResponse"; changes made here are lost at the next generation

/// The schema `ExecutionDataGlobalSettingsResponse`.
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

impl crate::runtime::Model for ExecutionDataGlobalSettingsResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        modified_by_client: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExecutionDataGlobalSettingsResponse = &<ExecutionDataGlobalSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExecutionDataGlobalSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("modifiedBy", "modified_by", 0),
            ("modifiedByClient", "modified_by_client", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.enabled,
            &E.modified_by,
            &E.modified_by_client,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ExecutionDataGlobalSettingsResponse);

crate::runtime::setters!(ExecutionDataGlobalSettingsResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_by_client: modified_by_client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
