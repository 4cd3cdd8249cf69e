// @generated from the schema "QueueConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicJourneyContext`.
pub struct QueueConversationChatEventTopicJourneyContext {
    /// `customer`: `QueueConversationChatEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationChatEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationChatEventTopicJourneyContext = &<QueueConversationChatEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationChatEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationChatEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationChatEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyAction>,
});
