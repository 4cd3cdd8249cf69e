// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`.
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `agent`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference,
        >,
    >,
    /// `managementUnit`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit,
        >,
    >,
    /// `businessUnit`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit,
        >,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i64>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `reviewedBy`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference,
        >,
    >,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
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
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification = &<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("agent", "agent", 0),
            ("managementUnit", "management_unit", 0),
            ("businessUnit", "business_unit", 0),
            ("type", "type", 0),
            ("status", "status", 0),
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("notes", "notes", 0),
            ("reviewedBy", "reviewed_by", 0),
            ("reviewedDate", "reviewed_date", 0),
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
        ],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
    with_id: id: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i64,
    with_notes: notes: ::std::string::String,
    with_reviewed_by: reviewed_by: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference>,
    with_reviewed_date: reviewed_date: crate::runtime::DateTime,
});

/// The property `type` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Late`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Late,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}

/// The property `status` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Pending`, `Approved`, `Denied`.
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
