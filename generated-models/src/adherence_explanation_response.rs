// @generated from the schema "AdherenceExplanationResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationResponse`.
#[repr(C)]
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

crate::runtime::model!(AdherenceExplanationResponse "AdherenceExplanationResponse" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        agent: ::std::boxed::Box<crate::UserReference> = "agent" 1 with_agent,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 1 with_business_unit,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        notes: ::std::string::String = "notes" 0 with_notes,
        reviewed_by: ::std::boxed::Box<crate::UserReference> = "reviewedBy" 0 with_reviewed_by,
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `AdherenceExplanationResponse`. Known values: `Late`.
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}

/// The property `status` of `AdherenceExplanationResponse`. Known values: `Pending`, `Approved`, `Denied`.
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
