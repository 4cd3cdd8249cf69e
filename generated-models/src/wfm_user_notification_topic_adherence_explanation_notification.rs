// @generated from the schema "WfmUserNotificationTopicAdherenceExplanationNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicAdherenceExplanationNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmUserNotificationTopicAdherenceExplanationNotification "WfmUserNotificationTopicAdherenceExplanationNotification" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        agent: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "agent" 0 with_agent,
        management_unit: ::std::boxed::Box<crate::WfmUserNotificationTopicManagementUnit> = "managementUnit" 0 with_management_unit,
        business_unit: ::std::boxed::Box<crate::WfmUserNotificationTopicBusinessUnit> = "businessUnit" 0 with_business_unit,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i64 = "lengthMinutes" 0 with_length_minutes,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        notes: ::std::string::String = "notes" 0 with_notes,
    )
});

/// The property `status` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}

/// The property `type` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Late`.
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}
