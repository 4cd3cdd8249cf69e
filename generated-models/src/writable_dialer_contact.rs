// @generated from the schema "WritableDialerContact"; changes made here are lost at the next generation

/// The schema `WritableDialerContact`.
#[repr(C)]
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

crate::runtime::model!(WritableDialerContact "WritableDialerContact" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        contact_list_id: ::std::string::String = "contactListId" 1 with_contact_list_id,
        data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "data" 1 with_data,
        latest_sms_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation> = "latestSmsEvaluations" 2 with_latest_sms_evaluations,
        latest_email_evaluations: ::std::collections::BTreeMap<::std::string::String, crate::MessageEvaluation> = "latestEmailEvaluations" 2 with_latest_email_evaluations,
        callable: bool = "callable" 0 with_callable,
        phone_number_status: ::std::collections::BTreeMap<::std::string::String, crate::PhoneNumberStatus> = "phoneNumberStatus" 0 with_phone_number_status,
        contactable_status: ::std::collections::BTreeMap<::std::string::String, crate::ContactableStatus> = "contactableStatus" 0 with_contactable_status,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
    )
});
