// @generated from the schema "QueueConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicJourneyContext`.
pub struct QueueConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `QueueConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationScreenShareEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationScreenShareEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationScreenShareEventTopicJourneyContext = &<QueueConversationScreenShareEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationScreenShareEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationScreenShareEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyAction>,
});
