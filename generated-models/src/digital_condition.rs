// @generated from the schema "DigitalCondition"; changes made here are lost at the next generation

/// The schema `DigitalCondition`.
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

impl crate::runtime::Model for DigitalCondition {
    const EMPTY: Self = Self {
        inverted: ::std::option::Option::None,
        contact_column_condition_settings: ::std::option::Option::None,
        contact_address_condition_settings: ::std::option::Option::None,
        contact_address_type_condition_settings: ::std::option::Option::None,
        last_attempt_by_column_condition_settings: ::std::option::Option::None,
        last_attempt_overall_condition_settings: ::std::option::Option::None,
        last_result_by_column_condition_settings: ::std::option::Option::None,
        last_result_overall_condition_settings: ::std::option::Option::None,
        data_action_condition_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DigitalCondition = &<DigitalCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DigitalCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("inverted", "inverted", 0),
            ("contactColumnConditionSettings", "contact_column_condition_settings", 0),
            ("contactAddressConditionSettings", "contact_address_condition_settings", 0),
            (
                "contactAddressTypeConditionSettings",
                "contact_address_type_condition_settings",
                0,
            ),
            (
                "lastAttemptByColumnConditionSettings",
                "last_attempt_by_column_condition_settings",
                0,
            ),
            (
                "lastAttemptOverallConditionSettings",
                "last_attempt_overall_condition_settings",
                0,
            ),
            (
                "lastResultByColumnConditionSettings",
                "last_result_by_column_condition_settings",
                0,
            ),
            (
                "lastResultOverallConditionSettings",
                "last_result_overall_condition_settings",
                0,
            ),
            ("dataActionConditionSettings", "data_action_condition_settings", 0),
        ],
        fields: &[
            &E.inverted,
            &E.contact_column_condition_settings,
            &E.contact_address_condition_settings,
            &E.contact_address_type_condition_settings,
            &E.last_attempt_by_column_condition_settings,
            &E.last_attempt_overall_condition_settings,
            &E.last_result_by_column_condition_settings,
            &E.last_result_overall_condition_settings,
            &E.data_action_condition_settings,
        ],
    }
};

crate::runtime::model!(DigitalCondition);

crate::runtime::setters!(DigitalCondition {
    with_inverted: inverted: bool,
    with_contact_column_condition_settings: contact_column_condition_settings: ::std::boxed::Box<crate::ContactColumnConditionSettings>,
    with_contact_address_condition_settings: contact_address_condition_settings: ::std::boxed::Box<crate::ContactAddressConditionSettings>,
    with_contact_address_type_condition_settings: contact_address_type_condition_settings: ::std::boxed::Box<crate::ContactAddressTypeConditionSettings>,
    with_last_attempt_by_column_condition_settings: last_attempt_by_column_condition_settings: ::std::boxed::Box<crate::LastAttemptByColumnConditionSettings>,
    with_last_attempt_overall_condition_settings: last_attempt_overall_condition_settings: ::std::boxed::Box<crate::LastAttemptOverallConditionSettings>,
    with_last_result_by_column_condition_settings: last_result_by_column_condition_settings: ::std::boxed::Box<crate::LastResultByColumnConditionSettings>,
    with_last_result_overall_condition_settings: last_result_overall_condition_settings: ::std::boxed::Box<crate::LastResultOverallConditionSettings>,
    with_data_action_condition_settings: data_action_condition_settings: ::std::boxed::Box<crate::DataActionConditionSettings>,
});
