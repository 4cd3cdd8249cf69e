// @generated from the schema "FlowDiagnosticInfo"; changes made here are lost at the next generation

/// The schema `FlowDiagnosticInfo`.
pub struct FlowDiagnosticInfo {
    /// `lastActionId`: `integer (int32)`.
    #[doc(alias = "lastActionId")]
    pub last_action_id: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowDiagnosticInfo {
    const EMPTY: Self = Self {
        last_action_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowDiagnosticInfo = &<FlowDiagnosticInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowDiagnosticInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("lastActionId", "last_action_id", 0)],
        fields: &[&E.last_action_id],
    }
};

crate::runtime::model!(FlowDiagnosticInfo);

crate::runtime::setters!(FlowDiagnosticInfo {
    with_last_action_id: last_action_id: i32,
});
