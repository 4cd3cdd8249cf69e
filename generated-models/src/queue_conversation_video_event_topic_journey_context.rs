// @generated from the schema "QueueConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicJourneyContext`.
pub struct QueueConversationVideoEventTopicJourneyContext {
    /// `customer`: `QueueConversationVideoEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicJourneyContext = &<QueueConversationVideoEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationVideoEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationVideoEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyAction>,
});
