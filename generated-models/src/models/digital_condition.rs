// @generated from the schema "DigitalCondition"; changes made here are lost at the next generation

use crate::{
    ContactAddressConditionSettings, ContactAddressTypeConditionSettings,
    ContactColumnConditionSettings, DataActionConditionSettings,
    LastAttemptByColumnConditionSettings, LastAttemptOverallConditionSettings,
    LastResultByColumnConditionSettings, LastResultOverallConditionSettings,
};
use crate::runtime::Extra;

/// The schema `DigitalCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DigitalCondition {
    /// `inverted`: `boolean`.
    pub inverted: Option<bool>,
    /// `contactColumnConditionSettings`: `ContactColumnConditionSettings`.
    #[doc(alias = "contactColumnConditionSettings")]
    pub contact_column_condition_settings: Option<Box<ContactColumnConditionSettings>>,
    /// `contactAddressConditionSettings`: `ContactAddressConditionSettings`.
    #[doc(alias = "contactAddressConditionSettings")]
    pub contact_address_condition_settings: Option<Box<ContactAddressConditionSettings>>,
    /// `contactAddressTypeConditionSettings`: `ContactAddressTypeConditionSettings`.
    #[doc(alias = "contactAddressTypeConditionSettings")]
    pub contact_address_type_condition_settings: Option<
        Box<ContactAddressTypeConditionSettings>,
    >,
    /// `lastAttemptByColumnConditionSettings`: `LastAttemptByColumnConditionSettings`.
    #[doc(alias = "lastAttemptByColumnConditionSettings")]
    pub last_attempt_by_column_condition_settings: Option<
        Box<LastAttemptByColumnConditionSettings>,
    >,
    /// `lastAttemptOverallConditionSettings`: `LastAttemptOverallConditionSettings`.
    #[doc(alias = "lastAttemptOverallConditionSettings")]
    pub last_attempt_overall_condition_settings: Option<
        Box<LastAttemptOverallConditionSettings>,
    >,
    /// `lastResultByColumnConditionSettings`: `LastResultByColumnConditionSettings`.
    #[doc(alias = "lastResultByColumnConditionSettings")]
    pub last_result_by_column_condition_settings: Option<
        Box<LastResultByColumnConditionSettings>,
    >,
    /// `lastResultOverallConditionSettings`: `LastResultOverallConditionSettings`.
    #[doc(alias = "lastResultOverallConditionSettings")]
    pub last_result_overall_condition_settings: Option<
        Box<LastResultOverallConditionSettings>,
    >,
    /// `dataActionConditionSettings`: `DataActionConditionSettings`.
    #[doc(alias = "dataActionConditionSettings")]
    pub data_action_condition_settings: Option<Box<DataActionConditionSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DigitalCondition "DigitalCondition" 9 {
    (
        inverted: bool = "inverted" with_inverted,
        contact_column_condition_settings: Box<ContactColumnConditionSettings> = "contactColumnConditionSettings" with_contact_column_condition_settings,
        contact_address_condition_settings: Box<ContactAddressConditionSettings> = "contactAddressConditionSettings" with_contact_address_condition_settings,
        contact_address_type_condition_settings: Box<ContactAddressTypeConditionSettings> = "contactAddressTypeConditionSettings" with_contact_address_type_condition_settings,
        last_attempt_by_column_condition_settings: Box<LastAttemptByColumnConditionSettings> = "lastAttemptByColumnConditionSettings" with_last_attempt_by_column_condition_settings,
        last_attempt_overall_condition_settings: Box<LastAttemptOverallConditionSettings> = "lastAttemptOverallConditionSettings" with_last_attempt_overall_condition_settings,
        last_result_by_column_condition_settings: Box<LastResultByColumnConditionSettings> = "lastResultByColumnConditionSettings" with_last_result_by_column_condition_settings,
        last_result_overall_condition_settings: Box<LastResultOverallConditionSettings> = "lastResultOverallConditionSettings" with_last_result_overall_condition_settings,
        data_action_condition_settings: Box<DataActionConditionSettings> = "dataActionConditionSettings" with_data_action_condition_settings,
    )
});
