// @generated from the schema "DialerContact"; changes made here are lost at the next generation

/// The schema `DialerContact`.
#[repr(C)]
pub struct DialerContact {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// `data`: `map of string`, required.
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `callRecords`: `map of CallRecord`, read-only.
    #[doc(alias = "callRecords")]
    pub call_records: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CallRecord>,
    >,
    /// `latestSmsEvaluations`: `map of MessageEvaluation`, read-only.
    #[doc(alias = "latestSmsEvaluations")]
    pub latest_sms_evaluations: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    >,
    /// `latestEmailEvaluations`: `map of MessageEvaluation`, read-only.
    #[doc(alias = "latestEmailEvaluations")]
    pub latest_email_evaluations: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    >,
    /// `callable`: `boolean`.
    pub callable: ::std::option::Option<bool>,
    /// `phoneNumberStatus`: `map of PhoneNumberStatus`.
    #[doc(alias = "phoneNumberStatus")]
    pub phone_number_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::PhoneNumberStatus>,
    >,
    /// `contactableStatus`: `map of ContactableStatus`.
    #[doc(alias = "contactableStatus")]
    pub contactable_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::ContactableStatus>,
    >,
    /// `contactColumnTimeZones`: `map of ContactColumnTimeZone`, read-only.
    #[doc(alias = "contactColumnTimeZones")]
    pub contact_column_time_zones: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::ContactColumnTimeZone>,
    >,
    /// `configurationOverrides`: `ConfigurationOverrides`, read-only.
    #[doc(alias = "configurationOverrides")]
    pub configuration_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::ConfigurationOverrides>,
    >,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerContact "DialerContact" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        contact_list_id: ::std::string::String = "contactListId" 1 with_contact_list_id,
        data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "data" 1 with_data,
        call_records: ::std::collections::BTreeMap<::std::string::String, crate::CallRecord> = "callRecords" 2 with_call_records,
        latest_sms_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation> = "latestSmsEvaluations" 2 with_latest_sms_evaluations,
        latest_email_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation> = "latestEmailEvaluations" 2 with_latest_email_evaluations,
        callable: bool = "callable" 0 with_callable,
        phone_number_status: ::std::collections::BTreeMap<::std::string::String, crate::PhoneNumberStatus> = "phoneNumberStatus" 0 with_phone_number_status,
        contactable_status: ::std::collections::BTreeMap<::std::string::String, crate::ContactableStatus> = "contactableStatus" 0 with_contactable_status,
        contact_column_time_zones: ::std::collections::BTreeMap<::std::string::String, crate::ContactColumnTimeZone> = "contactColumnTimeZones" 2 with_contact_column_time_zones,
        configuration_overrides: ::std::boxed::Box<crate::ConfigurationOverrides> = "configurationOverrides" 2 with_configuration_overrides,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
