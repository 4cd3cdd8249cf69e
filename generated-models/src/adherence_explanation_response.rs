// @generated from the schema "AdherenceExplanationResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationResponse`.
pub struct AdherenceExplanationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `agent`: `UserReference`, required.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `businessUnit`: `BusinessUnitReference`, required.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        reviewed_by: ::std::option::Option::None,
        reviewed_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationResponse = &<AdherenceExplanationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("agent", "agent", 1),
            ("managementUnit", "management_unit", 1),
            ("businessUnit", "business_unit", 1),
            ("type", "type", 1),
            ("status", "status", 1),
            ("startDate", "start_date", 1),
            ("lengthMinutes", "length_minutes", 1),
            ("notes", "notes", 0),
            ("reviewedBy", "reviewed_by", 0),
            ("reviewedDate", "reviewed_date", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.agent,
            &E.management_unit,
            &E.business_unit,
            &E.r#type,
            &E.status,
            &E.start_date,
            &E.length_minutes,
            &E.notes,
            &E.reviewed_by,
            &E.reviewed_date,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AdherenceExplanationResponse);

crate::runtime::setters!(AdherenceExplanationResponse {
    with_id: id: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::UserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_notes: notes: ::std::string::String,
    with_reviewed_by: reviewed_by: ::std::boxed::Box<crate::UserReference>,
    with_reviewed_date: reviewed_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `AdherenceExplanationResponse`. Known values: `Late`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Late,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}

/// The property `status` of `AdherenceExplanationResponse`. Known values: `Pending`, `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
