// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationSocialExpressionEventTopicJourneyAction,
    QueueConversationSocialExpressionEventTopicJourneyCustomer,
    QueueConversationSocialExpressionEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: Option<
        Box<QueueConversationSocialExpressionEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationSocialExpressionEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<
        Box<QueueConversationSocialExpressionEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyContext "QueueConversationSocialExpressionEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationSocialExpressionEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationSocialExpressionEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationSocialExpressionEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
