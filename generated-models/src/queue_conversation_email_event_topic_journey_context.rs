// @generated from the schema "QueueConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicJourneyContext`.
pub struct QueueConversationEmailEventTopicJourneyContext {
    /// `customer`: `QueueConversationEmailEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEmailEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEmailEventTopicJourneyContext = &<QueueConversationEmailEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEmailEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationEmailEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationEmailEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyAction>,
});
