// @generated from the schema "DialerContact"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    CallRecord, ConfigurationOverrides, ContactColumnTimeZone, ContactableStatus,
    MessageEvaluation, PhoneNumberStatus,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContact {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// `data`: `map of string`, required.
    pub data: Option<BTreeMap<String, String>>,
    /// `callRecords`: `map of CallRecord`, read-only.
    #[doc(alias = "callRecords")]
    pub call_records: Option<BTreeMap<String, CallRecord>>,
    /// `latestSmsEvaluations`: `map of MessageEvaluation`, read-only.
    #[doc(alias = "latestSmsEvaluations")]
    pub latest_sms_evaluations: Option<BTreeMap<String, MessageEvaluation>>,
    /// `latestEmailEvaluations`: `map of MessageEvaluation`, read-only.
    #[doc(alias = "latestEmailEvaluations")]
    pub latest_email_evaluations: Option<BTreeMap<String, MessageEvaluation>>,
    /// `callable`: `boolean`.
    pub callable: Option<bool>,
    /// `phoneNumberStatus`: `map of PhoneNumberStatus`.
    #[doc(alias = "phoneNumberStatus")]
    pub phone_number_status: Option<BTreeMap<String, PhoneNumberStatus>>,
    /// `contactableStatus`: `map of ContactableStatus`.
    #[doc(alias = "contactableStatus")]
    pub contactable_status: Option<BTreeMap<String, ContactableStatus>>,
    /// `contactColumnTimeZones`: `map of ContactColumnTimeZone`, read-only.
    #[doc(alias = "contactColumnTimeZones")]
    pub contact_column_time_zones: Option<BTreeMap<String, ContactColumnTimeZone>>,
    /// `configurationOverrides`: `ConfigurationOverrides`, read-only.
    #[doc(alias = "configurationOverrides")]
    pub configuration_overrides: Option<Box<ConfigurationOverrides>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContact "DialerContact" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        contact_list_id: String = "contactListId" with_contact_list_id required,
        data: BTreeMap<String, String> = "data" with_data required,
        call_records: BTreeMap<String, CallRecord> = "callRecords" with_call_records read_only,
        latest_sms_evaluations: BTreeMap<String, MessageEvaluation> = "latestSmsEvaluations" with_latest_sms_evaluations read_only,
        latest_email_evaluations: BTreeMap<String, MessageEvaluation> = "latestEmailEvaluations" with_latest_email_evaluations read_only,
        callable: bool = "callable" with_callable,
        phone_number_status: BTreeMap<String, PhoneNumberStatus> = "phoneNumberStatus" with_phone_number_status,
        contactable_status: BTreeMap<String, ContactableStatus> = "contactableStatus" with_contactable_status,
        contact_column_time_zones: BTreeMap<String, ContactColumnTimeZone> = "contactColumnTimeZones" with_contact_column_time_zones read_only,
        configuration_overrides: Box<ConfigurationOverrides> = "configurationOverrides" with_configuration_overrides read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
