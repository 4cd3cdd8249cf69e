// @generated from the schema "DialerContact"; changes made here are lost at the next generation

/// The schema `DialerContact`.
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

impl crate::runtime::Model for DialerContact {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        data: ::std::option::Option::None,
        call_records: ::std::option::Option::None,
        latest_sms_evaluations: ::std::option::Option::None,
        latest_email_evaluations: ::std::option::Option::None,
        callable: ::std::option::Option::None,
        phone_number_status: ::std::option::Option::None,
        contactable_status: ::std::option::Option::None,
        contact_column_time_zones: ::std::option::Option::None,
        configuration_overrides: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContact = &<DialerContact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("contactListId", "contact_list_id", 1),
            ("data", "data", 1),
            ("callRecords", "call_records", 2),
            ("latestSmsEvaluations", "latest_sms_evaluations", 2),
            ("latestEmailEvaluations", "latest_email_evaluations", 2),
            ("callable", "callable", 0),
            ("phoneNumberStatus", "phone_number_status", 0),
            ("contactableStatus", "contactable_status", 0),
            ("contactColumnTimeZones", "contact_column_time_zones", 2),
            ("configurationOverrides", "configuration_overrides", 2),
            ("dateCreated", "date_created", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.contact_list_id,
            &E.data,
            &E.call_records,
            &E.latest_sms_evaluations,
            &E.latest_email_evaluations,
            &E.callable,
            &E.phone_number_status,
            &E.contactable_status,
            &E.contact_column_time_zones,
            &E.configuration_overrides,
            &E.date_created,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DialerContact);

crate::runtime::setters!(DialerContact {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
    with_data: data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_call_records: call_records: ::std::collections::BTreeMap<::std::string::String, crate::CallRecord>,
    with_latest_sms_evaluations: latest_sms_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    with_latest_email_evaluations: latest_email_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    with_callable: callable: bool,
    with_phone_number_status: phone_number_status: ::std::collections::BTreeMap<::std::string::String, crate::PhoneNumberStatus>,
    with_contactable_status: contactable_status: ::std::collections::BTreeMap<::std::string::String, crate::ContactableStatus>,
    with_contact_column_time_zones: contact_column_time_zones: ::std::collections::BTreeMap<::std::string::String, crate::ContactColumnTimeZone>,
    with_configuration_overrides: configuration_overrides: ::std::boxed::Box<crate::ConfigurationOverrides>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
