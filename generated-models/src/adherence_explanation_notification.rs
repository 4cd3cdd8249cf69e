// @generated from the schema "AdherenceExplanationNotification"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationNotification`.
#[repr(C)]
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

crate::runtime::model!(AdherenceExplanationNotification "AdherenceExplanationNotification" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        agent: ::std::boxed::Box<crate::UserReference> = "agent" 0 with_agent,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 0 with_business_unit,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        notes: ::std::string::String = "notes" 0 with_notes,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `AdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
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

/// The property `type` of `AdherenceExplanationNotification`. Known values: `Late`.
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}
