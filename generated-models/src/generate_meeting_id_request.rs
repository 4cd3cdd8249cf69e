// @generated from the schema "GenerateMeetingIdRequest"; changes made here are lost at the next generation

/// The schema `GenerateMeetingIdRequest`.
pub struct GenerateMeetingIdRequest {
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: ::std::option::Option<bool>,
    /// `expireTimeDays`: `integer (int32)`.
    #[doc(alias = "expireTimeDays")]
    pub expire_time_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GenerateMeetingIdRequest {
    const EMPTY: Self = Self {
        conference_id: ::std::option::Option::None,
        ephemeral: ::std::option::Option::None,
        expire_time_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GenerateMeetingIdRequest = &<GenerateMeetingIdRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GenerateMeetingIdRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conferenceId", "conference_id", 0),
            ("ephemeral", "ephemeral", 1),
            ("expireTimeDays", "expire_time_days", 0),
        ],
        fields: &[&E.conference_id, &E.ephemeral, &E.expire_time_days],
    }
};

crate::runtime::model!(GenerateMeetingIdRequest);

crate::runtime::setters!(GenerateMeetingIdRequest {
    with_conference_id: conference_id: ::std::string::String,
    with_ephemeral: ephemeral: bool,
    with_expire_time_days: expire_time_days: i32,
});
