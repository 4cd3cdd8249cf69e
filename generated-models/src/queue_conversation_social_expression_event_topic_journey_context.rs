// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`.
pub struct QueueConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyCustomer,
        >,
    >,
    /// `customerSession`: `QueueConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyAction,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationSocialExpressionEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicJourneyContext = &<QueueConversationSocialExpressionEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicJourneyContext",
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

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyContext);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyAction>,
});
