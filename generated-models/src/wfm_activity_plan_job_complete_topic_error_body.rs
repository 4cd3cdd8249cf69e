// @generated from the schema "WfmActivityPlanJobCompleteTopicErrorBody"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicErrorBody`.
pub struct WfmActivityPlanJobCompleteTopicErrorBody {
    /// `status`: `integer`.
    pub status: ::std::option::Option<i64>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmActivityPlanJobCompleteTopicErrorBody {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanJobCompleteTopicErrorBody = &<WfmActivityPlanJobCompleteTopicErrorBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanJobCompleteTopicErrorBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("code", "code", 0),
            ("message", "message", 0),
            ("messageParams", "message_params", 0),
        ],
        fields: &[&E.status, &E.code, &E.message, &E.message_params],
    }
};

crate::runtime::model!(WfmActivityPlanJobCompleteTopicErrorBody);

crate::runtime::setters!(WfmActivityPlanJobCompleteTopicErrorBody {
    with_status: status: i64,
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
