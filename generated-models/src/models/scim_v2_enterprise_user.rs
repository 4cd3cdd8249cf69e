// @generated from the schema "ScimV2EnterpriseUser"; changes made here are lost at the next generation

use crate::Manager;
use crate::runtime::Extra;

/// The schema `ScimV2EnterpriseUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2EnterpriseUser {
    /// `division`: `string`.
    pub division: Option<String>,
    /// `department`: `string`.
    pub department: Option<String>,
    /// `manager`: `Manager`.
    pub manager: Option<Box<Manager>>,
    /// `employeeNumber`: `string`.
    #[doc(alias = "employeeNumber")]
    pub employee_number: Option<String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2EnterpriseUser "ScimV2EnterpriseUser" 5 {
    (
        division: String = "division" with_division,
        department: String = "department" with_department,
        manager: Box<Manager> = "manager" with_manager,
        employee_number: String = "employeeNumber" with_employee_number,
        date_hire: String = "dateHire" with_date_hire,
    )
});
