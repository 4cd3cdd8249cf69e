// @generated from the schema "ActionTarget"; changes made here are lost at the next generation

/// The schema `ActionTarget`.
pub struct ActionTarget {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userData`: `array of KeyValue`.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::vec::Vec<crate::KeyValue>>,
    /// `supportedMediaTypes`: `array of string`.
    #[doc(alias = "supportedMediaTypes")]
    pub supported_media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SupportedMediaTypes>>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionTarget {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user_data: ::std::option::Option::None,
        supported_media_types: ::std::option::Option::None,
        state: ::std::option::Option::None,
        description: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        short_abandon_threshold: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionTarget = &<ActionTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionTarget",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("userData", "user_data", 0),
            ("supportedMediaTypes", "supported_media_types", 0),
            ("state", "state", 0),
            ("description", "description", 0),
            ("serviceLevel", "service_level", 0),
            ("shortAbandonThreshold", "short_abandon_threshold", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 0),
            ("modifiedDate", "modified_date", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user_data,
            &E.supported_media_types,
            &E.state,
            &E.description,
            &E.service_level,
            &E.short_abandon_threshold,
            &E.self_uri,
            &E.created_date,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(ActionTarget);

crate::runtime::setters!(ActionTarget {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user_data: user_data: ::std::vec::Vec<crate::KeyValue>,
    with_supported_media_types: supported_media_types: ::std::vec::Vec<crate::runtime::Open<SupportedMediaTypes>>,
    with_state: state: crate::runtime::Open<State>,
    with_description: description: ::std::string::String,
    with_service_level: service_level: ::std::boxed::Box<crate::ServiceLevel>,
    with_short_abandon_threshold: short_abandon_threshold: i32,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
});

/// The property `supportedMediaTypes` of `ActionTarget`. Known values: `callback`, `call`, `email`, `generic`, `messaging`, `social`, `webchat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SupportedMediaTypes {
    Callback,
    Call,
    Email,
    Generic,
    Messaging,
    Social,
    Webchat,
}

impl crate::runtime::Enum for SupportedMediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Call, "call"),
        (Self::Email, "email"),
        (Self::Generic, "generic"),
        (Self::Messaging, "messaging"),
        (Self::Social, "social"),
        (Self::Webchat, "webchat"),
    ];
}

/// The property `state` of `ActionTarget`. Known values: `active`, `inactive`, `deleted`.
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
