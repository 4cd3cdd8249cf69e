// @generated from the schema "AdherenceExplanationNotification"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationNotification`.
pub struct AdherenceExplanationNotification {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `agent`: `UserReference`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationNotification = &<AdherenceExplanationNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("agent", "agent", 0),
            ("managementUnit", "management_unit", 0),
            ("businessUnit", "business_unit", 0),
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("status", "status", 0),
            ("type", "type", 0),
            ("notes", "notes", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.agent,
            &E.management_unit,
            &E.business_unit,
            &E.start_date,
            &E.length_minutes,
            &E.status,
            &E.r#type,
            &E.notes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AdherenceExplanationNotification);

crate::runtime::setters!(AdherenceExplanationNotification {
    with_id: id: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::UserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_notes: notes: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `AdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
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

/// The property `type` of `AdherenceExplanationNotification`. Known values: `Late`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Late,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}
