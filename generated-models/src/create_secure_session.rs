// @generated from the schema "CreateSecureSession"; changes made here are lost at the next generation

/// The schema `CreateSecureSession`.
pub struct CreateSecureSession {
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: ::std::option::Option<::std::string::String>,
    /// `flowId`: `string`, required.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `userData`: `string`, required.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::string::String>,
    /// `disconnect`: `boolean`.
    pub disconnect: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateSecureSession {
    const EMPTY: Self = Self {
        source_participant_id: ::std::option::Option::None,
        flow_id: ::std::option::Option::None,
        user_data: ::std::option::Option::None,
        disconnect: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateSecureSession = &<CreateSecureSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateSecureSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceParticipantId", "source_participant_id", 0),
            ("flowId", "flow_id", 1),
            ("userData", "user_data", 1),
            ("disconnect", "disconnect", 0),
        ],
        fields: &[&E.source_participant_id, &E.flow_id, &E.user_data, &E.disconnect],
    }
};

crate::runtime::model!(CreateSecureSession);

crate::runtime::setters!(CreateSecureSession {
    with_source_participant_id: source_participant_id: ::std::string::String,
    with_flow_id: flow_id: ::std::string::String,
    with_user_data: user_data: ::std::string::String,
    with_disconnect: disconnect: bool,
});
