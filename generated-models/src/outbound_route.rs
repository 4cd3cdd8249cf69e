// @generated from the schema "OutboundRoute"; changes made here are lost at the next generation

/// The schema `OutboundRoute`.
pub struct OutboundRoute {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `classificationTypes`: `array of string`, required.
    #[doc(alias = "classificationTypes")]
    pub classification_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `distribution`: `string`.
    pub distribution: ::std::option::Option<crate::runtime::Open<Distribution>>,
    /// `externalTrunkBases`: `array of DomainEntityRef`.
    #[doc(alias = "externalTrunkBases")]
    pub external_trunk_bases: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// `site`: `Site`, read-only.
    pub site: ::std::option::Option<::std::boxed::Box<crate::Site>>,
    /// `managed`: `boolean`, read-only.
    pub managed: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundRoute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        classification_types: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        distribution: ::std::option::Option::None,
        external_trunk_bases: ::std::option::Option::None,
        site: ::std::option::Option::None,
        managed: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundRoute = &<OutboundRoute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundRoute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("classificationTypes", "classification_types", 1),
            ("enabled", "enabled", 0),
            ("distribution", "distribution", 0),
            ("externalTrunkBases", "external_trunk_bases", 0),
            ("site", "site", 2),
            ("managed", "managed", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.classification_types,
            &E.enabled,
            &E.distribution,
            &E.external_trunk_bases,
            &E.site,
            &E.managed,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OutboundRoute);

crate::runtime::setters!(OutboundRoute {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_classification_types: classification_types: ::std::vec::Vec<::std::string::String>,
    with_enabled: enabled: bool,
    with_distribution: distribution: crate::runtime::Open<Distribution>,
    with_external_trunk_bases: external_trunk_bases: ::std::vec::Vec<crate::DomainEntityRef>,
    with_site: site: ::std::boxed::Box<crate::Site>,
    with_managed: managed: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `OutboundRoute`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `distribution` of `OutboundRoute`. Known values: `SEQUENTIAL`, `RANDOM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Distribution {
    Sequential,
    Random,
}

impl crate::runtime::Enum for Distribution {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sequential, "SEQUENTIAL"),
        (Self::Random, "RANDOM"),
    ];
}
