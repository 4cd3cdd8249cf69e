// @generated from the schema "CopilotNluDomain"; changes made here are lost at the next generation

/// The schema `CopilotNluDomain`.
pub struct CopilotNluDomain {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `useLatestVersion`: `boolean`, required.
    #[doc(alias = "useLatestVersion")]
    pub use_latest_version: ::std::option::Option<bool>,
    /// `version`: `CopilotNluDomainVersion`.
    pub version: ::std::option::Option<
        ::std::boxed::Box<crate::CopilotNluDomainVersion>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopilotNluDomain {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        use_latest_version: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotNluDomain = &<CopilotNluDomain as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotNluDomain",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("useLatestVersion", "use_latest_version", 1),
            ("version", "version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.use_latest_version, &E.version, &E.self_uri],
    }
};

crate::runtime::model!(CopilotNluDomain);

crate::runtime::setters!(CopilotNluDomain {
    with_id: id: ::std::string::String,
    with_use_latest_version: use_latest_version: bool,
    with_version: version: ::std::boxed::Box<crate::CopilotNluDomainVersion>,
    with_self_uri: self_uri: ::std::string::String,
});
