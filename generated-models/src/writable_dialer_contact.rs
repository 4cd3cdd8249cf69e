// @generated from the schema "WritableDialerContact"; changes made here are lost at the next generation

/// The schema `WritableDialerContact`.
pub struct WritableDialerContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// `data`: `map of string`, required.
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
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
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WritableDialerContact {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        data: ::std::option::Option::None,
        latest_sms_evaluations: ::std::option::Option::None,
        latest_email_evaluations: ::std::option::Option::None,
        callable: ::std::option::Option::None,
        phone_number_status: ::std::option::Option::None,
        contactable_status: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WritableDialerContact = &<WritableDialerContact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WritableDialerContact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contactListId", "contact_list_id", 1),
            ("data", "data", 1),
            ("latestSmsEvaluations", "latest_sms_evaluations", 2),
            ("latestEmailEvaluations", "latest_email_evaluations", 2),
            ("callable", "callable", 0),
            ("phoneNumberStatus", "phone_number_status", 0),
            ("contactableStatus", "contactable_status", 0),
            ("dateCreated", "date_created", 2),
        ],
        fields: &[
            &E.id,
            &E.contact_list_id,
            &E.data,
            &E.latest_sms_evaluations,
            &E.latest_email_evaluations,
            &E.callable,
            &E.phone_number_status,
            &E.contactable_status,
            &E.date_created,
        ],
    }
};

crate::runtime::model!(WritableDialerContact);

crate::runtime::setters!(WritableDialerContact {
    with_id: id: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
    with_data: data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_latest_sms_evaluations: latest_sms_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    with_latest_email_evaluations: latest_email_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation>,
    with_callable: callable: bool,
    with_phone_number_status: phone_number_status: ::std::collections::BTreeMap<::std::string::String, crate::PhoneNumberStatus>,
    with_contactable_status: contactable_status: ::std::collections::BTreeMap<::std::string::String, crate::ContactableStatus>,
    with_date_created: date_created: crate::runtime::DateTime,
});
