// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        agent: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> = "agent" 0 with_agent,
        management_unit: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit> = "managementUnit" 0 with_management_unit,
        business_unit: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit> = "businessUnit" 0 with_business_unit,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i64 = "lengthMinutes" 0 with_length_minutes,
        notes: ::std::string::String = "notes" 0 with_notes,
        reviewed_by: ::std::boxed::Box<crate::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> = "reviewedBy" 0 with_reviewed_by,
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
    )
});

/// The property `type` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Late`.
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}

/// The property `status` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Pending`, `Approved`, `Denied`.
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
