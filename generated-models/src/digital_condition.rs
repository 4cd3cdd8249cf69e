// @generated from the schema "DigitalCondition"; changes made here are lost at the next generation

/// The schema `DigitalCondition`.
#[repr(C)]
pub struct DigitalCondition {
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// `contactColumnConditionSettings`: `ContactColumnConditionSettings`.
    #[doc(alias = "contactColumnConditionSettings")]
    pub contact_column_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ContactColumnConditionSettings>,
    >,
    /// `contactAddressConditionSettings`: `ContactAddressConditionSettings`.
    #[doc(alias = "contactAddressConditionSettings")]
    pub contact_address_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ContactAddressConditionSettings>,
    >,
    /// `contactAddressTypeConditionSettings`: `ContactAddressTypeConditionSettings`.
    #[doc(alias = "contactAddressTypeConditionSettings")]
    pub contact_address_type_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ContactAddressTypeConditionSettings>,
    >,
    /// `lastAttemptByColumnConditionSettings`: `LastAttemptByColumnConditionSettings`.
    #[doc(alias = "lastAttemptByColumnConditionSettings")]
    pub last_attempt_by_column_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::LastAttemptByColumnConditionSettings>,
    >,
    /// `lastAttemptOverallConditionSettings`: `LastAttemptOverallConditionSettings`.
    #[doc(alias = "lastAttemptOverallConditionSettings")]
    pub last_attempt_overall_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::LastAttemptOverallConditionSettings>,
    >,
    /// `lastResultByColumnConditionSettings`: `LastResultByColumnConditionSettings`.
    #[doc(alias = "lastResultByColumnConditionSettings")]
    pub last_result_by_column_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::LastResultByColumnConditionSettings>,
    >,
    /// `lastResultOverallConditionSettings`: `LastResultOverallConditionSettings`.
    #[doc(alias = "lastResultOverallConditionSettings")]
    pub last_result_overall_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::LastResultOverallConditionSettings>,
    >,
    /// `dataActionConditionSettings`: `DataActionConditionSettings`.
    #[doc(alias = "dataActionConditionSettings")]
    pub data_action_condition_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DataActionConditionSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DigitalCondition "DigitalCondition" 9 {
    (
        inverted: bool = "inverted" 0 with_inverted,
        contact_column_condition_settings: ::std::boxed::Box<crate::ContactColumnConditionSettings> = "contactColumnConditionSettings" 0 with_contact_column_condition_settings,
        contact_address_condition_settings: ::std::boxed::Box<crate::ContactAddressConditionSettings> = "contactAddressConditionSettings" 0 with_contact_address_condition_settings,
        contact_address_type_condition_settings: ::std::boxed::Box<crate::ContactAddressTypeConditionSettings> = "contactAddressTypeConditionSettings" 0 with_contact_address_type_condition_settings,
        last_attempt_by_column_condition_settings: ::std::boxed::Box<crate::LastAttemptByColumnConditionSettings> = "lastAttemptByColumnConditionSettings" 0 with_last_attempt_by_column_condition_settings,
        last_attempt_overall_condition_settings: ::std::boxed::Box<crate::LastAttemptOverallConditionSettings> = "lastAttemptOverallConditionSettings" 0 with_last_attempt_overall_condition_settings,
        last_result_by_column_condition_settings: ::std::boxed::Box<crate::LastResultByColumnConditionSettings> = "lastResultByColumnConditionSettings" 0 with_last_result_by_column_condition_settings,
        last_result_overall_condition_settings: ::std::boxed::Box<crate::LastResultOverallConditionSettings> = "lastResultOverallConditionSettings" 0 with_last_result_overall_condition_settings,
        data_action_condition_settings: ::std::boxed::Box<crate::DataActionConditionSettings> = "dataActionConditionSettings" 0 with_data_action_condition_settings,
    )
});
