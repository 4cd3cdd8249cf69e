// @generated from the schema "ConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicJourneyContext`.
pub struct ConversationChatEventTopicJourneyContext {
    /// `customer`: `ConversationChatEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationChatEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationChatEventTopicJourneyContext = &<ConversationChatEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationChatEventTopicJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customer", "customer", 0),
            ("customerSession", "customer_session", 0),
            ("triggeringAction", "triggering_action", 0),
        ],
        fields: &[&E.customer, &E.customer_session, &E.triggering_action],
    }
};

crate::runtime::model!(ConversationChatEventTopicJourneyContext);

crate::runtime::setters!(ConversationChatEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyAction>,
});
