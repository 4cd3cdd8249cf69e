// @generated from the schema "WfmHistoricalAdherenceBulkResult"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkResult`.
pub struct WfmHistoricalAdherenceBulkResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `userResults`: `array of WfmHistoricalAdherenceBulkUserResult`.
    #[doc(alias = "userResults")]
    pub user_results: ::std::option::Option<
        ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserResult>,
    >,
    /// `lookupIdToSecondaryPresenceId`: `map of string`.
    #[doc(alias = "lookupIdToSecondaryPresenceId")]
    pub lookup_id_to_secondary_presence_id: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceBulkResult {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        user_results: ::std::option::Option::None,
        lookup_id_to_secondary_presence_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkResult = &<WfmHistoricalAdherenceBulkResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("managementUnitId", "management_unit_id", 0),
            ("userResults", "user_results", 0),
            ("lookupIdToSecondaryPresenceId", "lookup_id_to_secondary_presence_id", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.management_unit_id,
            &E.user_results,
            &E.lookup_id_to_secondary_presence_id,
        ],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkResult);

crate::runtime::setters!(WfmHistoricalAdherenceBulkResult {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_user_results: user_results: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserResult>,
    with_lookup_id_to_secondary_presence_id: lookup_id_to_secondary_presence_id: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
