// @generated from the schema "WfmTimeOffBalanceJobTopicTimeOffBalance"; changes made here are lost at the next generation

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`.
pub struct WfmTimeOffBalanceJobTopicTimeOffBalance {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeId`: `string`.
    #[doc(alias = "hrisTimeOffTypeId")]
    pub hris_time_off_type_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeSecondaryId`: `string`.
    #[doc(alias = "hrisTimeOffTypeSecondaryId")]
    pub hris_time_off_type_secondary_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `balanceMinutesPerDay`: `array of integer`.
    #[doc(alias = "balanceMinutesPerDay")]
    pub balance_minutes_per_day: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmTimeOffBalanceJobTopicTimeOffBalance {
    const EMPTY: Self = Self {
        activity_code_id: ::std::option::Option::None,
        hris_time_off_type_id: ::std::option::Option::None,
        hris_time_off_type_secondary_id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        balance_minutes_per_day: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmTimeOffBalanceJobTopicTimeOffBalance = &<WfmTimeOffBalanceJobTopicTimeOffBalance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmTimeOffBalanceJobTopicTimeOffBalance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeId", "activity_code_id", 0),
            ("hrisTimeOffTypeId", "hris_time_off_type_id", 0),
            ("hrisTimeOffTypeSecondaryId", "hris_time_off_type_secondary_id", 0),
            ("startDate", "start_date", 0),
            ("balanceMinutesPerDay", "balance_minutes_per_day", 0),
        ],
        fields: &[
            &E.activity_code_id,
            &E.hris_time_off_type_id,
            &E.hris_time_off_type_secondary_id,
            &E.start_date,
            &E.balance_minutes_per_day,
        ],
    }
};

crate::runtime::model!(WfmTimeOffBalanceJobTopicTimeOffBalance);

crate::runtime::setters!(WfmTimeOffBalanceJobTopicTimeOffBalance {
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_hris_time_off_type_id: hris_time_off_type_id: ::std::string::String,
    with_hris_time_off_type_secondary_id: hris_time_off_type_secondary_id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_balance_minutes_per_day: balance_minutes_per_day: ::std::vec::Vec<i64>,
});
