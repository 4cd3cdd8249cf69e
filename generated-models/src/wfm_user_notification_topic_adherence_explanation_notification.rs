// @generated from the schema "WfmUserNotificationTopicAdherenceExplanationNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicAdherenceExplanationNotification`.
pub struct WfmUserNotificationTopicAdherenceExplanationNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `agent`: `WfmUserNotificationTopicUserReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `managementUnit`: `WfmUserNotificationTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicManagementUnit>,
    >,
    /// `businessUnit`: `WfmUserNotificationTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicBusinessUnit>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserNotificationTopicAdherenceExplanationNotification {
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
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicAdherenceExplanationNotification = &<WfmUserNotificationTopicAdherenceExplanationNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicAdherenceExplanationNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("agent", "agent", 0),
            ("managementUnit", "management_unit", 0),
            ("businessUnit", "business_unit", 0),
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("status", "status", 0),
            ("type", "type", 0),
            ("notes", "notes", 0),
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
        ],
    }
};

crate::runtime::model!(WfmUserNotificationTopicAdherenceExplanationNotification);

crate::runtime::setters!(WfmUserNotificationTopicAdherenceExplanationNotification {
    with_id: id: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::WfmUserNotificationTopicManagementUnit>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::WfmUserNotificationTopicBusinessUnit>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i64,
    with_status: status: crate::runtime::Open<Status>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_notes: notes: ::std::string::String,
});

/// The property `status` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
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

/// The property `type` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Late`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Late,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}
