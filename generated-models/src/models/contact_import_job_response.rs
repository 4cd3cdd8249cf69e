// @generated from the schema "ContactImportJobResponse"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ContactImportJobMetadata};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ContactImportJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Created`, `Running`, `Completed`, `Failed` and `Cancelled`.
    pub status: Option<Open<Status>>,
    /// `statusDetails`: `string`.
    #[doc(alias = "statusDetails")]
    pub status_details: Option<String>,
    /// `executionStep`: one of `Validating`, `Validated` and `Importing`.
    #[doc(alias = "executionStep")]
    pub execution_step: Option<Open<ExecutionStep>>,
    /// `metadata`: `ContactImportJobMetadata`.
    pub metadata: Option<Box<ContactImportJobMetadata>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `settings`: `AddressableEntityRef`, required.
    pub settings: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportJobResponse "ContactImportJobResponse" 8 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        status_details: String = "statusDetails" with_status_details,
        execution_step: Open<ExecutionStep> = "executionStep" with_execution_step,
        metadata: Box<ContactImportJobMetadata> = "metadata" with_metadata,
        date_created: DateTime = "dateCreated" with_date_created,
        self_uri: String = "selfUri" with_self_uri read_only,
        settings: Box<AddressableEntityRef> = "settings" with_settings required,
    )
});

/// The property `status` of `ContactImportJobResponse`. Known values: `Created`, `Running`, `Completed`, `Failed`, `Cancelled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Created,
    Running,
    Completed,
    Failed,
    Cancelled,
}

crate::runtime::values!(Status {
    Created = "Created",
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
    Cancelled = "Cancelled",
});

/// The property `executionStep` of `ContactImportJobResponse`. Known values: `Validating`, `Validated`, `Importing`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExecutionStep {
    Validating,
    Validated,
    Importing,
}

crate::runtime::values!(ExecutionStep {
    Validating = "Validating",
    Validated = "Validated",
    Importing = "Importing",
});
