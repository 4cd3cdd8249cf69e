// @generated from the schema "WritableDialerContact"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ContactableStatus, MessageEvaluation, PhoneNumberStatus};
use crate::runtime::{DateTime, Extra};

/// The schema `WritableDialerContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WritableDialerContact {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// `data`: `map of string`, required.
    pub data: Option<BTreeMap<String, String>>,
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
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WritableDialerContact "WritableDialerContact" 9 {
    (
        id: String = "id" with_id,
        contact_list_id: String = "contactListId" with_contact_list_id required,
        data: BTreeMap<String, String> = "data" with_data required,
        latest_sms_evaluations: BTreeMap<String, MessageEvaluation> = "latestSmsEvaluations" with_latest_sms_evaluations read_only,
        latest_email_evaluations: BTreeMap<String, MessageEvaluation> = "latestEmailEvaluations" with_latest_email_evaluations read_only,
        callable: bool = "callable" with_callable,
        phone_number_status: BTreeMap<String, PhoneNumberStatus> = "phoneNumberStatus" with_phone_number_status,
        contactable_status: BTreeMap<String, ContactableStatus> = "contactableStatus" with_contactable_status,
        date_created: DateTime = "dateCreated" with_date_created read_only,
    )
});
