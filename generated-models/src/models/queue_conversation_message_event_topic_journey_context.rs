// @generated from the schema "QueueConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationMessageEventTopicJourneyAction,
    QueueConversationMessageEventTopicJourneyCustomer,
    QueueConversationMessageEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicJourneyContext {
    /// `customer`: `QueueConversationMessageEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationMessageEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationMessageEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationMessageEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicJourneyContext "QueueConversationMessageEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationMessageEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationMessageEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationMessageEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
