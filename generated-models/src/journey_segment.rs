// @generated from the schema "JourneySegment"; changes made here are lost at the next generation

/// The schema `JourneySegment`.
pub struct JourneySegment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `color`: `string`, required.
    pub color: ::std::option::Option<::std::string::String>,
    /// `scope`: `string`, required.
    pub scope: ::std::option::Option<crate::runtime::Open<Scope>>,
    /// `shouldDisplayToAgent`: `boolean`, required.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: ::std::option::Option<bool>,
    /// `context`: `Context`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::Context>>,
    /// `journey`: `Journey`, required.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::Journey>>,
    /// `externalSegment`: `ExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalSegment>,
    >,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneySegment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        color: ::std::option::Option::None,
        scope: ::std::option::Option::None,
        should_display_to_agent: ::std::option::Option::None,
        context: ::std::option::Option::None,
        journey: ::std::option::Option::None,
        external_segment: ::std::option::Option::None,
        assignment_expiration_days: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySegment = &<JourneySegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("isActive", "is_active", 1),
            ("displayName", "display_name", 1),
            ("version", "version", 1),
            ("description", "description", 0),
            ("color", "color", 1),
            ("scope", "scope", 1),
            ("shouldDisplayToAgent", "should_display_to_agent", 1),
            ("context", "context", 1),
            ("journey", "journey", 1),
            ("externalSegment", "external_segment", 0),
            ("assignmentExpirationDays", "assignment_expiration_days", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 1),
            ("modifiedDate", "modified_date", 1),
        ],
        fields: &[
            &E.id,
            &E.is_active,
            &E.display_name,
            &E.version,
            &E.description,
            &E.color,
            &E.scope,
            &E.should_display_to_agent,
            &E.context,
            &E.journey,
            &E.external_segment,
            &E.assignment_expiration_days,
            &E.self_uri,
            &E.created_date,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(JourneySegment);

crate::runtime::setters!(JourneySegment {
    with_id: id: ::std::string::String,
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_color: color: ::std::string::String,
    with_scope: scope: crate::runtime::Open<Scope>,
    with_should_display_to_agent: should_display_to_agent: bool,
    with_context: context: ::std::boxed::Box<crate::Context>,
    with_journey: journey: ::std::boxed::Box<crate::Journey>,
    with_external_segment: external_segment: ::std::boxed::Box<crate::ExternalSegment>,
    with_assignment_expiration_days: assignment_expiration_days: i32,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
});

/// The property `scope` of `JourneySegment`. Known values: `Session`, `Customer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    Session,
    Customer,
}

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Session, "Session"),
        (Self::Customer, "Customer"),
    ];
}
