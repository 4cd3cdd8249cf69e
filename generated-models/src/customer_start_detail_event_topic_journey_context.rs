// @generated from the schema "CustomerStartDetailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `CustomerStartDetailEventTopicJourneyContext`.
pub struct CustomerStartDetailEventTopicJourneyContext {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sessionIdType`: `string`.
    #[doc(alias = "sessionIdType")]
    pub session_id_type: ::std::option::Option<::std::string::String>,
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// `actionMapId`: `string`.
    #[doc(alias = "actionMapId")]
    pub action_map_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomerStartDetailEventTopicJourneyContext {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        session_id_type: ::std::option::Option::None,
        action_id: ::std::option::Option::None,
        action_map_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomerStartDetailEventTopicJourneyContext = &<CustomerStartDetailEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomerStartDetailEventTopicJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 0),
            ("sessionIdType", "session_id_type", 0),
            ("actionId", "action_id", 0),
            ("actionMapId", "action_map_id", 0),
        ],
        fields: &[&E.session_id, &E.session_id_type, &E.action_id, &E.action_map_id],
    }
};

crate::runtime::model!(CustomerStartDetailEventTopicJourneyContext);

crate::runtime::setters!(CustomerStartDetailEventTopicJourneyContext {
    with_session_id: session_id: ::std::string::String,
    with_session_id_type: session_id_type: ::std::string::String,
    with_action_id: action_id: ::std::string::String,
    with_action_map_id: action_map_id: ::std::string::String,
});
